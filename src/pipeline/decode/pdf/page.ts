import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextStyle } from 'pdfjs-dist/types/src/display/api.d.ts';
import { gridsOf } from '../page/grid.ts';
import type { PageContent } from '../page/layout.ts';
import { linesOf, runsOf } from '../page/lines.ts';
import { matrixOf } from './matrix.ts';
import { rulingsOf } from './rulings.ts';
import { uprightRotation, wordsOf, type PageText } from './words.ts';

/** What bounds the reading of a page. */
export interface PageLimits {
  /** True when no more text may be taken. */
  isEnough: (items: number) => boolean;
  operators: Readonly<Record<string, number>>;
  /** What pdf.js is told so that comments and form fields draw nothing. */
  withoutAnnotations: number;
  /** True where the page above ends in a table, which may go on here with nothing but blank cells. */
  followsTable: boolean;
}

/** Reads a page: its words, and its drawn lines where its text stands like a table's (they take as long as the text). */
export async function readPage(page: PDFPageProxy, limits: PageLimits): Promise<PageContent> {
  const text = await textOf(page, limits.isEnough);
  const viewport = page.getViewport({ scale: 1, rotation: uprightRotation(page, text) });
  const transform = matrixOf(viewport.transform);
  const { width, height } = viewport;
  const words = wordsOf(text, transform).filter((word) => word.right > 0 && word.left < width && word.bottom > 0 && word.top < height);
  const tabular = linesOf(words).filter((line) => runsOf(line).length > 1).length;
  // A lone line with gaps is no table that was drawn here, but may be the last row of one.
  const isDrawn = words.length > 0 && (tabular > 1 || limits.followsTable);
  const grids = isDrawn ? gridsOf(rulingsOf(await page.getOperatorList({ annotationMode: limits.withoutAnnotations }), limits.operators, transform), words) : [];
  return { number: page.pageNumber, width, height, words, grids, isTabular: tabular > 0 };
}

/** Text piece by piece, so that a page of millions of them ends where the limit is. */
async function textOf(page: PDFPageProxy, isEnough: PageLimits['isEnough']): Promise<PageText> {
  const reader = (page.streamTextContent({ disableNormalization: true }) as ReadableStream<TextChunk>).getReader();
  const items: TextItem[] = [];
  const verticalFonts = new Set<string>();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value.items) if (item.str) items.push(item);
    for (const [name, style] of Object.entries(value.styles)) if (style.vertical) verticalFonts.add(name);
    if (isEnough(items.length)) {
      await reader.cancel();
      break;
    }
  }
  return { items, verticalFonts };
}

interface TextChunk {
  items: (TextItem & { str?: string })[];
  styles: Record<string, TextStyle>;
}
