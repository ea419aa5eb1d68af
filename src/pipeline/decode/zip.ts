import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';

/** A file in a zip archive, as the archive's directory lists it. */
export interface ZipEntry {
  /** Path in the archive, in lower case, with `/` and without one in front. */
  path: string;
  encrypted: boolean;
  method: number;
  crc: number;
  packedSize: number;
  /** Offset of its local header. */
  offset: number;
}

export type UnpackFault = 'damaged' | 'too_large' | 'encrypted';

export type Unpacked = { bytes: Uint8Array } | { fault: UnpackFault };

/** Entries of an archive that are looked at; a Word document has some twenty. */
const mostEntries = 5000;

/** The files that an archive's directory lists; null where there is no directory or it is damaged. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  const count = Math.min(view.getUint16(end + 10, true), mostEntries);
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    entries.push({
      path: name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase(),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Unpacks one file, at most `largest` bytes of it whatever the directory claims. Its checksum is compared: a flipped bit
 * in packed data can change a digit and nothing else.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, largest: number): Unpacked {
  if (entry.encrypted) return { fault: 'encrypted' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return { fault: 'damaged' };
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedSize > bytes.length) return { fault: 'damaged' };
  const packed = bytes.subarray(start, start + entry.packedSize);
  const unpacked = entry.method === 0 ? stored(packed, largest) : entry.method === 8 ? inflated(packed, largest) : { fault: 'damaged' as const };
  return 'bytes' in unpacked && crc32(unpacked.bytes) !== entry.crc ? { fault: 'damaged' } : unpacked;
}

const stored = (packed: Uint8Array, largest: number): Unpacked => (packed.length > largest ? { fault: 'too_large' } : { bytes: packed });

/** Packed bytes given to the inflater at a time: they can become a thousand times as many. */
const portion = 32_768;

function inflated(packed: Uint8Array, largest: number): Unpacked {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= largest; at += portion) {
      inflate.push(packed.subarray(at, at + portion), at + portion >= packed.length);
    }
  } catch {
    return { fault: 'damaged' };
  }
  return size > largest ? { fault: 'too_large' } : { bytes: joined(pieces, size) };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The directory's end stands at the archive's end, before a comment of at most 65 535 bytes. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65_535; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}
