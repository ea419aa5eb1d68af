import type { Finding, Staged } from '../../finding.ts';
import type { Document } from '../document.ts';
import { decodeCharacters } from '../encoding.ts';
import { damaged, encrypted, needsOcr, tooLarge } from '../faults.ts';
import { layOut, type PageContent } from '../page/layout.ts';
import { readXml } from '../xml.ts';
import { unpack, zipEntries, type UnpackFault, type ZipEntry } from '../zip.ts';
import { readOfdPage } from './page.ts';

const largest = 50_000_000;
const mostPages = 300;
const usualPage: [number, number] = [210, 297];

/** OFD (GB/T 33190), the national page format: a zip of XML pages, laid out by where their words stand, as PDF is. */
export function decodeOfd(bytes: Uint8Array): Staged<Document> {
  const entries = zipEntries(bytes);
  if (!entries) return documentOf([], [damaged()]);
  const findings: Finding[] = [];
  const read = (path: string): string | null => {
    const found = partOf(bytes, entries, path);
    if (typeof found === 'string') return found;
    findings.push(faults[found.fault]());
    return null;
  };
  const pages = pagesOf(read);
  const empty = pages.every((page) => page.words.length === 0);
  if (empty) return documentOf([], findings.length > 0 ? findings.slice(0, 1) : [needsOcr()]);
  return documentOf(layOut(pages), findings);
}

const documentOf = (lines: Document['lines'], findings: Finding[]): Staged<Document> => ({ value: { format: 'ofd', lines }, findings });

const faults: Record<UnpackFault, () => Finding> = { damaged, encrypted, too_large: tooLarge };

/** All pages of the first document, in order. Names in the container are compared without case, as archives are. */
function pagesOf(read: (path: string) => string | null): PageContent[] {
  const root = textIn(read('ofd.xml'), 'DocRoot');
  const documentPath = resolve('', root ?? 'doc_0/document.xml');
  const document = read(documentPath);
  if (!document) return [];
  const size = boxIn(textIn(document, 'PhysicalBox')) ?? usualPage;
  return pageLocations(document).slice(0, mostPages).flatMap((location, index) => {
    const page = read(resolve(documentPath, location));
    return page ? [readOfdPage(page, index + 1, boxIn(textIn(page, 'PhysicalBox')) ?? size)] : [];
  });
}

function pageLocations(document: string): string[] {
  const found: string[] = [];
  let inPages = false;
  readXml(document, new Set(['Page']), {
    open: (name, values) => {
      if (name === 'Pages') inPages = true;
      const location = values.get('BaseLoc');
      if (name === 'Page' && inPages && location) found.push(location);
    },
    close: (name) => { if (name === 'Pages') inPages = false; },
    text: () => undefined,
  });
  return found;
}

/** Text of the first element of a name. */
function textIn(source: string | null, element: string): string | null {
  let inside = false;
  let found: string | null = null;
  if (source) readXml(source, new Set(), {
    open: (name) => { inside = name === element && found === null; },
    close: () => { inside = false; },
    text: (characters) => { if (inside) found = (found ?? '') + characters; },
  });
  return (found as string | null)?.trim() ?? null;
}

function boxIn(written: string | null): [number, number] | null {
  const [, , width, height] = (written ?? '').split(/\s+/u).map(Number);
  return width && height && width > 0 && height > 0 ? [width, height] : null;
}

/** A location relative to the file that names it, or to the container where it begins with a slash. */
function resolve(from: string, location: string): string {
  const base = location.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const parts = [...base, ...location.split('/')].filter((part) => part !== '' && part !== '.');
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') path.pop();
    else path.push(part);
  }
  return path.join('/').toLowerCase();
}

function partOf(bytes: Uint8Array, entries: readonly ZipEntry[], path: string): string | { fault: UnpackFault } {
  const entry = entries.find((each) => each.path === path);
  if (!entry) return { fault: 'damaged' };
  const unpacked = unpack(bytes, entry, largest);
  return 'fault' in unpacked ? unpacked : decodeCharacters(unpacked.bytes).text;
}
