import type { DocumentLine, GridCell, Piece } from '../document.ts';
import { join, type PageLine } from './lines.ts';
import { paragraphsOf, type TextBody } from './paragraphs.ts';
import type { TableRow } from './table.ts';

/** What a page has of a drawn table. */
export interface PageTable {
  /** Number of the table within the document; it goes on under the same number on the next page. */
  number: number;
  rows: TableRow[];
}

/** A page taken apart: its drawn tables, and its lines outside them. */
export interface LaidOutPage {
  number: number;
  tables: PageTable[];
  lines: PageLine[];
  /** True where lines of the page may belong to a table without drawn lines: they keep the places of their words. */
  keepPieces: boolean;
}

/**
 * A page to the document's lines in reading order: one a paragraph, one a row of a drawn table (cells joined by one
 * tab), and where columns are not settled one a line of print. `mayHaveTitle`: no page before has had a table.
 */
export function documentLines(page: LaidOutPage, body: TextBody, mayHaveTitle: boolean): DocumentLine[] {
  const tables = page.tables.map(({ number, rows }) => ({
    at: Math.min(...rows.map((row) => row.top)), lines: rows.map((row) => rowLine(row, number, page.number)),
  }));
  const text = between(page.lines, tables.map((table) => table.at)).flatMap((lines, index) => paragraphsOf(lines, body, mayHaveTitle && index === 0)).map((paragraph) => ({
    at: paragraph[0]?.baseline ?? 0, lines: [textLine(paragraph, page)],
  }));
  return [...tables, ...text].toSorted((a, b) => a.at - b.at).flatMap((block) => block.lines);
}

/** Lines parted where a table stands between them: no paragraph goes on across it. */
function between(lines: readonly PageLine[], tops: readonly number[]): PageLine[][] {
  const edges = [-Infinity, ...tops.toSorted((a, b) => a - b), Infinity];
  return edges.slice(1).map((to, index) => lines.filter((line) => line.baseline >= (edges[index] ?? -Infinity) && line.baseline < to));
}

function rowLine(row: TableRow, table: number, page: number): DocumentLine {
  let text = '';
  const cells = row.cells.map((cell, index): GridCell => {
    if (index > 0) text += '\t';
    const start = text.length;
    text += cell.text;
    return { column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, start, end: text.length };
  });
  return { text, page, row: { table, cells } };
}

function textLine(paragraph: readonly PageLine[], page: LaidOutPage): DocumentLine {
  const [first] = paragraph;
  if (first && paragraph.length === 1 && page.keepPieces) return { ...placed(first), page: page.number };
  return { text: paragraph.map((line) => join(line.words).text).reduce(glue, ''), page: page.number };
}

function placed(line: PageLine): { text: string; pieces: Piece[] } {
  const { text, starts } = join(line.words);
  const pieces = line.words.map((word, index): Piece => {
    const start = starts[index] ?? 0;
    return { start, end: start + word.text.length, left: word.left, right: word.right, top: word.top, bottom: word.bottom };
  });
  return { text, pieces };
}

/** Chinese goes on without a space, Latin words do not. */
const glue = (text: string, line: string): string => (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? `${text} ${line}` : text + line);
