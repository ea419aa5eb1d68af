import { constants, deflateRawSync } from 'node:zlib';
import CFB from 'cfb';
import { zipSync } from 'fflate';

const part = 'word/document.xml';

export const wordFile = (xml: string): Uint8Array => zipSync({ [part]: new TextEncoder().encode(xml) });

export const wordXml = (body: string): string => `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`;

/** A Word file of a megabyte whose text unpacks to more than a gigabyte, all of it well-formed. */
export function bomb(): Uint8Array {
  const megabyte = Buffer.from('<w:p><w:r><w:t>0</w:t></w:r></w:p>'.repeat(30_840));
  // A block that ends on a byte and is not the last can be repeated; two bytes make an empty last one.
  const block = deflateRawSync(megabyte, { finishFlush: constants.Z_SYNC_FLUSH });
  const packed = Buffer.concat([...Array<Buffer>(1100).fill(block), Buffer.from([0x03, 0x00])]);
  const archive = zipSync({ [part]: [packed, { level: 0 }] });
  // Put in as it is, and then said to be packed: what it unpacks to is nowhere in the archive.
  return patched(archive, (view, header) => { view.setUint16(header.method, 8, true); });
}

/** An archive that says that its files are encrypted. */
export const encryptedArchive = (): Uint8Array => patched(wordFile(wordXml('')), (view, header) => { view.setUint16(header.flags, 1, true); });

/** What Word writes under a password: a compound file with the document in one encrypted stream. */
export function encryptedOffice(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from('secret'));
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(5000, 0x5a));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

/** Changes both headers of an archive's only file: the one before it and the one in the directory. */
function patched(archive: Uint8Array, change: (view: DataView, header: { flags: number; method: number }) => void): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  change(view, { flags: 6, method: 8 });
  const directory = view.getUint32(archive.length - 22 + 16, true);
  change(view, { flags: directory + 8, method: directory + 10 });
  return archive;
}
