import type { DocumentLine } from '../document.ts';
import { alignColumns, edgesOf, isNear } from './columns.ts';
import { joinCutRow } from './cut-rows.ts';
import { documentLines, type LaidOutPage, type PageTable } from './document-lines.ts';
import { furnitureOf } from './furniture.ts';
import type { Grid } from './grid.ts';
import { linesOf, type PageLine } from './lines.ts';
import { textBody } from './paragraphs.ts';
import { alignParts } from './parts.ts';
import { tableRows, type TableRow } from './table.ts';
import { middleOf, type Word } from './word.ts';

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
  const laidOut = pages.map((page, index) => layOutPage(page, page.words.filter((word) => !furniture.has(word)), pages[index - 1]?.isTabular ?? false));
  joinTables(laidOut);
  alignParts(laidOut);
  const body = textBody(laidOut.flatMap((page) => page.lines), Math.max(...pages.map((page) => page.width)));
  return laidOut.flatMap((page, index) => documentLines(page, body, !pages.slice(0, index).some(({ isTabular }) => isTabular)));
}

/**
 * The words of a page in its drawn tables, the smallest table first that holds them, and the rest in lines. A page behind one
 * that `isTabular` may go on with labels of blank rows and nothing else.
 */
function layOutPage(page: PageContent, words: readonly Word[], followsTabular: boolean): LaidOutPage {
  let left = words;
  const tables = page.grids.toSorted((a, b) => areaOf(a) - areaOf(b)).flatMap((grid) => {
    const rows = tableRows(grid, left.filter((word) => holds(grid, word)));
    if (rows) left = left.filter((word) => !holds(grid, word));
    return rows ? [rows] : [];
  });
  return {
    number: page.number, lines: linesOf(left), keepPieces: page.isTabular || followsTabular,
    tables: tables.toSorted((a, b) => topOf(a) - topOf(b)).map((rows) => ({ number: 0, rows })),
  };
}

const holds = (grid: Grid, word: Word): boolean => grid.boxAt((word.left + word.right) / 2, middleOf(word)) !== undefined;

const areaOf = (grid: Grid): number => (grid.right - grid.left) * (grid.bottom - grid.top);

const topOf = (rows: readonly TableRow[]): number => rows[0]?.top ?? 0;

/** Numbers the tables. One that goes on across the end of a page keeps number and columns, and a row that is cut there is one. */
function joinTables(pages: readonly LaidOutPage[]): void {
  const tables: PageTable[][] = [];
  pages.forEach((page, index) => page.tables.forEach((part, at) => {
    const above = at === 0 && goesOn(pages[index - 1], page) ? tables.at(-1)?.at(-1) : undefined;
    if (!above) tables.push([part]);
    else {
      const joined = joinCutRow(above.rows, part.rows);
      above.rows = joined.above;
      part.rows = joined.below;
      tables.at(-1)?.push(part);
    }
  }));
  tables.forEach((parts, number) => {
    for (const part of parts) part.number = number;
    if (parts.length > 1) alignColumns(parts.flatMap((part) => part.rows));
  });
}

/** Whether the last table of a page goes on in the first of the next: nothing between them, and as wide. */
function goesOn(page: LaidOutPage | undefined, next: LaidOutPage): boolean {
  const above = page?.tables.at(-1)?.rows;
  const below = next.tables[0]?.rows;
  if (!page || !above || !below) return false;
  const between = page.lines.some((line) => line.baseline > topOf(above) && !hangsOut(line, above)) || next.lines.some((line) => line.baseline < topOf(below));
  return !between && isNear(edgesOf(above).at(0), edgesOf(below).at(0)) && isNear(edgesOf(above).at(-1), edgesOf(below).at(-1));
}

/** The rest of labels that run out of their narrow cells where the page ends. */
function hangsOut(line: PageLine, rows: readonly TableRow[]): boolean {
  const narrow = ((edgesOf(rows).at(-1) ?? 0) - (edgesOf(rows)[0] ?? 0)) / 4;
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell.right - cell.left < narrow);
  return line.words.every((word) => !/\d/.test(word.text) && cells.some((cell) => word.left > cell.left - 2 && word.right < cell.right + 2));
}
