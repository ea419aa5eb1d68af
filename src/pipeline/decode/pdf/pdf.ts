import type { Finding, Staged } from '../../finding.ts';
import type { Document } from '../document.ts';
import { needsOcr, tooLarge } from '../faults.ts';
import { layOut, type PageContent } from '../page/layout.ts';
import { charactersLost, pageDamaged, pageWithoutText, tooSlow } from './findings.ts';
import { openPdf, packagedResources, type OpenPdf } from './open.ts';
import { readPage } from './page.ts';

/** What bounds the reading of a PDF, and where pdf.js finds its character maps. */
export interface PdfOptions {
  /** Says that time is up; asked between pages and between pieces of one. Never, where it is left out. */
  isOver?: () => boolean;
  /** Folder or address of pdfjs-dist, with a slash at its end. In Node it is found by itself. */
  resources?: string;
}

/** An annual report has 5 to 60 pages and up to 2 000 words a page. */
const mostPages = 300;
const mostWords = 300_000;

/**
 * A PDF with a text layer to a document, by where its words stand. Drawn tables become rows with cells, blank and merged
 * ones included; page numbers and running heads are left out. Text in tables without drawn lines keeps its places
 * (`pieces`): which column is whose follows from the form's heads there, and those no decoder knows but `divide` does.
 * Never throws; what keeps a PDF or a page of it from being read is a finding.
 */
export async function decodePdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Staged<Document>> {
  const opened = await openPdf(bytes, options.resources ?? packagedResources());
  if ('check' in opened) return { value: { format: 'pdf', lines: [] }, findings: [opened] };
  const { pages, findings } = await readPages(opened, options.isOver ?? (() => false));
  await opened.close();
  const isEmpty = pages.every((page) => page.words.length === 0);
  const about = isEmpty ? (findings.length > 0 ? [] : [needsOcr()]) : aboutText(pages);
  return { value: { format: 'pdf', lines: isEmpty ? [] : layOut(pages) }, findings: [...findings, ...about] };
}

async function readPages({ pdf, operators, withoutAnnotations }: OpenPdf, isOver: () => boolean): Promise<{ pages: PageContent[]; findings: Finding[] }> {
  const pages: PageContent[] = [];
  const findings: Finding[] = [];
  let words = 0;
  const isEnough = (more: number) => words + more > mostWords || isOver();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (isOver()) return { pages, findings: [...findings, tooSlow(number)] };
    if (number > mostPages || isEnough(0)) return { pages, findings: [...findings, tooLarge()] };
    try {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page, { isEnough, operators, withoutAnnotations, followsTable: (pages.at(-1)?.grids.length ?? 0) > 0 }));
      words += pages.at(-1)?.words.length ?? 0;
      page.cleanup();
    } catch {
      findings.push(pageDamaged(number));
    }
  }
  return { pages, findings };
}

function aboutText(pages: readonly PageContent[]): Finding[] {
  const empty = pages.filter((page) => page.words.length === 0).map((page) => page.number);
  const lost = pages.flatMap((page) => page.words).reduce((sum, word) => sum + (word.text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0), 0);
  return [...(empty.length > 0 ? [pageWithoutText(empty)] : []), ...(lost > 0 ? [charactersLost(lost)] : [])];
}
