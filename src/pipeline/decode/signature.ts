import type { DocumentFormat } from './document.ts';
import { isDocx } from './docx/docx.ts';
import { zipEntries } from './zip.ts';

/** Tells the format by the first bytes, never by the file's name. `text` is what remains; HTML is told by its characters. */
export function formatOf(bytes: Uint8Array): DocumentFormat {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'doc';
  if (starts(0x50, 0x4b, 0x03, 0x04)) return archiveFormat(bytes);
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38) || starts(0x42, 0x4d)
    || starts(0x49, 0x49, 0x2a, 0x00) || starts(0x4d, 0x4d, 0x00, 0x2a)) return 'image';
  return 'text';
}

/** Word documents and OFD are zip archives of parts; one whose directory is lost is taken for the commoner of the two. */
function archiveFormat(bytes: Uint8Array): DocumentFormat {
  const entries = zipEntries(bytes);
  if (entries === null || isDocx(entries)) return 'docx';
  return entries.some(({ path }) => path === 'ofd.xml') ? 'ofd' : 'unknown';
}
