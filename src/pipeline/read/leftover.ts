import { readingFinding, type Finding } from '../finding.ts';
import type { LocatedRow } from '../locate/locate.ts';
import type { AlignedRow } from './rows.ts';
import type { SeenRow } from './seen-row.ts';

/** Rows that carry a row's worth of figures and belong to no row of the form: reported, never dropped in silence. */
export function rowsLeftOver(rows: readonly SeenRow[], aligned: readonly AlignedRow[]): Finding[] {
  return strays(rows, aligned).map(({ row }) => readingFinding('read.row_unassigned', 'warning', {
    zh: '本站未能识读：此行有数字，但不能确定属于表中哪一行，未予采用。',
    en: 'We could not place this row: it has figures, but which row of the form it is cannot be told, so none was taken.',
  }, { line: row.cells[0]?.place.line ?? null }));
}

/** How many figures such rows carry. */
export const strayFigures = (rows: readonly SeenRow[], aligned: readonly AlignedRow[]): number => strays(rows, aligned).reduce((sum, { figures }) => sum + figures, 0);

function strays(rows: readonly SeenRow[], aligned: readonly AlignedRow[]): SeenRow[] {
  const taken = new Set(aligned.map(({ row }) => row));
  return rows.filter(({ row, figures }) => figures >= 3 && !taken.has(row));
}

/**
 * Form rows that the document prints more than once with different figures (a second table of the same shape): which
 * one is meant cannot be told. Given by id; the same figures twice are no contradiction.
 */
export function contradictedRows(rows: readonly SeenRow[], aligned: readonly AlignedRow[]): Set<string> {
  const taken = new Set(aligned.map(({ row }) => row));
  const contradicted = new Set<string>();
  for (const { row, figures, sure: id } of rows) {
    if (id === null || figures === 0 || taken.has(row)) continue;
    const other = aligned.find(({ form }) => form.id === id);
    if (other && figuresOf(other.row) !== figuresOf(row)) contradicted.add(id);
  }
  return contradicted;
}

const figuresOf = (row: LocatedRow): string => row.cells.map((cell) => cell.text.normalize('NFKC').trim()).filter((text) => /^[\d.,+-]+$/.test(text)).join(' ');
