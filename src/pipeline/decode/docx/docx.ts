import type { Finding, Staged } from '../../finding.ts';
import { detachedLines } from '../detached-lines.ts';
import type { Document } from '../document.ts';
import { readWordBody } from './body.ts';
import { decodeCharacters } from '../encoding.ts';
import { damaged, empty, encrypted, needsOcr, nestedTooDeeply, tooLarge } from '../faults.ts';
import { unpack, zipEntries, type UnpackFault, type ZipEntry } from '../zip.ts';

/** Whether a zip archive is a Word document. */
export const isDocx = (entries: readonly ZipEntry[]): boolean => mainPart(entries) !== undefined;

/** Bytes of text, unpacked, that are taken. The longest reports have 2 million. */
const largest = 50_000_000;

/** A Word document to its lines: one per paragraph or line break, one per table row. Headers, footers and notes are left out. */
export function decodeDocx(bytes: Uint8Array): Staged<Document> {
  const entries = zipEntries(bytes);
  const part = entries && mainPart(entries);
  if (!part) return documentOf([], [damaged()]);
  const unpacked = unpack(bytes, part, largest);
  if ('fault' in unpacked) return documentOf([], [faults[unpacked.fault]()]);
  const { lines, tooDeep, tooLong } = readWordBody(decodeCharacters(unpacked.bytes).text);
  if (lines.length === 0) return documentOf([], [entries.some(isPicture) ? needsOcr() : empty()]);
  return documentOf(lines, [...(tooLong ? [tooLarge()] : []), ...(tooDeep ? [nestedTooDeeply()] : [])]);
}

const documentOf = (lines: Document['lines'], findings: Finding[]): Staged<Document> => (
  { value: { format: 'docx', lines: detachedLines(lines) }, findings });

const faults: Record<UnpackFault, () => Finding> = { damaged, encrypted, too_large: tooLarge };

/** The part that holds the text; some programs number it. */
const mainPart = (entries: readonly ZipEntry[]): ZipEntry | undefined => entries.find(({ path }) => path === 'word/document.xml')
  ?? entries.find(({ path }) => /^word\/document\d*\.xml$/.test(path));

const isPicture = ({ path }: ZipEntry): boolean => path.startsWith('word/media/');
