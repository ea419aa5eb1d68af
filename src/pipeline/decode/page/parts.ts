import { edgesOf, isNear } from './columns.ts';
import type { LaidOutPage, PageTable } from './document-lines.ts';
import { join } from './lines.ts';
import { pageNumberIn } from './page-number.ts';
import type { TableRow } from './table.ts';

/**
 * Numbers the columns of drawn tables alike that a page number parts and that are as wide: the parts of one table, each laid
 * out by itself, as browsers do. One that has no row with a label of its own beside a group's has a column less at its left;
 * columns of figures are the same, counted from the right. Tables of few columns are left alone: there a head may span several.
 */
export function alignParts(pages: readonly LaidOutPage[]): void {
  let parts: PageTable[] = [];
  for (const part of pages.flatMap(inOrder)) {
    const [before] = parts.slice(-1);
    if (before && (part === null || !isAsWide(before.rows, part.rows))) {
      alignToRight(parts.map(({ rows }) => rows));
      parts = [];
    }
    if (part !== null) parts.push(part);
  }
  alignToRight(parts.map(({ rows }) => rows));
}

/** The tables of a page from top to bottom, null for what parts them other than page numbers. */
function inOrder({ tables, lines }: LaidOutPage): (PageTable | null)[] {
  const others = lines.filter((line) => pageNumberIn(join(line.words).text) === null).map((line) => ({ at: line.baseline, part: null }));
  return [...tables.map((part) => ({ at: Math.min(...part.rows.map((row) => row.top)), part })), ...others].toSorted((a, b) => a.at - b.at).map(({ part }) => part);
}

function isAsWide(above: readonly TableRow[], below: readonly TableRow[]): boolean {
  const [first, second] = [edgesOf(above), edgesOf(below)];
  return isNear(first.at(0), second.at(0)) && isNear(first.at(-1), second.at(-1));
}

function alignToRight(parts: readonly (readonly TableRow[])[]): void {
  const widths = parts.map(widthOf);
  if (Math.min(...widths) < fewestColumns) return;
  const width = Math.max(...widths);
  parts.forEach((rows, index) => {
    const more = width - (widths[index] ?? width);
    for (const cell of more === 0 ? [] : rows.flatMap((row) => row.cells)) {
      if (cell.column === 0) cell.columnSpan += more;
      else cell.column += more;
    }
  });
}

const widthOf = (rows: readonly TableRow[]): number => Math.max(0, ...rows.flatMap((row) => row.cells.map((cell) => cell.column + cell.columnSpan)));

/** A label and seven figures. */
const fewestColumns = 8;
