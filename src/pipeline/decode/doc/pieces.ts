import type { WordFile } from './word-file.ts';

/** A stretch of text: characters `from` to `to` of the document, stored from byte `offset` on. */
export interface Piece {
  from: number;
  to: number;
  offset: number;
  /** One byte a character (Windows-1252) instead of two (UTF-16). */
  compressed: boolean;
}

const mostPieces = 100_000;

/** The piece table, [MS-DOC] 2.8.35: how characters are laid out in the file. Empty where it cannot be read. */
export function piecesOf({ main, table }: WordFile): Piece[] {
  const end = Math.min(table.byteLength, main.getUint32(0x1a2, true) + main.getUint32(0x1a6, true));
  let at = main.getUint32(0x1a2, true);
  while (at + 5 <= end && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (at + 5 > end || table.getUint8(at) !== 2) return [];
  const start = at + 5;
  const count = Math.floor((Math.min(table.getUint32(at + 1, true), end - start) - 4) / 12);
  const pieces: Piece[] = [];
  for (let index = 0; index < Math.min(count, mostPieces); index += 1) {
    const from = table.getUint32(start + index * 4, true);
    const to = table.getUint32(start + index * 4 + 4, true);
    const stored = table.getUint32(start + (count + 1) * 4 + index * 8 + 2, true);
    const compressed = (stored & 0x40000000) !== 0;
    const offset = compressed ? (stored & 0x3fffffff) / 2 : stored & 0x3fffffff;
    const width = compressed ? 1 : 2;
    const held = Math.max(0, Math.floor((main.byteLength - offset) / width));
    if (to > from && held > 0) pieces.push({ from, to: Math.min(to, from + held), offset, compressed });
  }
  return pieces;
}

/** The characters of the pieces in order, each with the byte offset it is stored at. */
export function charactersOf({ main }: WordFile, pieces: readonly Piece[]): { text: string; offsets: Uint32Array } {
  const length = pieces.reduce((sum, piece) => sum + Math.max(0, piece.to - piece.from), 0);
  const offsets = new Uint32Array(length);
  const parts: string[] = [];
  let passed = 0;
  for (const { from, to, offset, compressed } of pieces) {
    const count = Math.max(0, to - from);
    const bytes = new Uint8Array(main.buffer, main.byteOffset + offset, count * (compressed ? 1 : 2));
    parts.push(new TextDecoder(compressed ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes));
    for (let index = 0; index < count; index += 1) offsets[passed + index] = offset + index * (compressed ? 1 : 2);
    passed += count;
  }
  return { text: parts.join(''), offsets };
}
