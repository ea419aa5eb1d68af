import type { DocumentLine } from '../document.ts';
import { joinCutRow } from './cut-rows.ts';
import { documentLines, type LaidOutPage } from './document-lines.ts';
import { furnitureOf } from './furniture.ts';
import type { Grid } from './grid.ts';
import { linesOf } from './lines.ts';
import { textBody } from './paragraphs.ts';
import { middleOf, tableRows } from './table.ts';
import type { Word } from './word.ts';

/** A page with its words and the tables drawn on it. */
export interface PageContent {
  /** Counts from 1. */
  number: number;
  width: number;
  height: number;
  words: readonly Word[];
  grids: readonly Grid[];
  /** Whether its text stands like a table's, with gaps across its lines. */
  isTabular: boolean;
}

/** Pages to a document's lines: what pages carry of their own taken out, tables put together over page ends. */
export function layOut(pages: readonly PageContent[]): DocumentLine[] {
  const furniture = furnitureOf(pages.map((page) => ({ ...page, isInTable: (word: Word) => page.grids.some((grid) => holds(grid, word)) })));
  const laidOut = pages.map((page) => layOutPage(page, page.words.filter((word) => !furniture.has(word))));
  laidOut.forEach((page, index) => joinAcross(page, laidOut[index + 1]));
  const body = textBody(laidOut.flatMap((page) => page.lines), Math.max(...pages.map((page) => page.width)));
  let tables = 0;
  return laidOut.flatMap((page) => {
    const lines = documentLines(page, body, tables);
    tables += page.tables.length;
    return lines;
  });
}

/** The words of a page in its drawn tables, the smallest table first that holds them, and the rest in lines. */
function layOutPage(page: PageContent, words: readonly Word[]): LaidOutPage {
  let left = words;
  const tables = page.grids.toSorted((a, b) => areaOf(a) - areaOf(b)).flatMap((grid) => {
    const rows = tableRows(grid, left.filter((word) => holds(grid, word)));
    if (rows) left = left.filter((word) => !holds(grid, word));
    return rows ? [rows] : [];
  });
  return {
    number: page.number, lines: linesOf(left), keepPieces: page.isTabular,
    tables: tables.toSorted((a, b) => (a[0]?.top ?? 0) - (b[0]?.top ?? 0)),
  };
}

const holds = (grid: Grid, word: Word): boolean => grid.boxAt((word.left + word.right) / 2, middleOf(word)) !== undefined;

const areaOf = (grid: Grid): number => (grid.right - grid.left) * (grid.bottom - grid.top);

/** Joins the row that a page's end cuts, where its last table ends the page and the next page begins with a table. */
function joinAcross(page: LaidOutPage, next: LaidOutPage | undefined): void {
  const above = page.tables.at(-1);
  const below = next?.tables[0];
  const topOf = (rows: NonNullable<typeof above>) => rows[0]?.top ?? 0;
  if (!next || !above || !below || page.lines.some((line) => line.baseline > topOf(above)) || next.lines.some((line) => line.baseline < topOf(below))) return;
  const joined = joinCutRow(above, below);
  page.tables = [...page.tables.slice(0, -1), joined.above];
  next.tables = [...(joined.below.length > 0 ? [joined.below] : []), ...next.tables.slice(1)];
}
