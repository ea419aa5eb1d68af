import type { TableId } from '../../form/index.ts';
import { seenRow, type SeenRow } from './seen-row.ts';

/**
 * Joins a label that stands alone with the figures that stand alone right above or right below it. In an unbroken
 * alternation of the two the end tells which belong together: label, figures, label, figures. Where it begins and ends
 * with the same kind nothing tells, and nothing is joined.
 */
export function joinLoneRows(table: TableId, rows: readonly SeenRow[]): readonly SeenRow[] {
  let [both, lone] = [0, 0];
  for (const row of rows) {
    if (row.figures >= 3 && row.lastWords >= 0) both += 1;
    if (isLoneLabel(row)) lone += 1;
  }
  // Where most rows carry both, a label without figures is a row of blanks that the line's end has swallowed.
  if (both >= lone) return rows;
  const kinds = rows.map((row) => (isLoneLabel(row) ? 'label' : isLoneFigures(row) ? 'figures' : null));
  const joined: SeenRow[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (to < rows.length && kinds[from] && kinds[to] && kinds[to] !== kinds[to - 1]) to += 1;
    const run = rows.slice(from, to);
    if (kinds[from] && run.length % 2 === 0) joined.push(...pairs(table, run, kinds[from] === 'label'));
    else joined.push(...run);
    from = to;
  }
  return joined;
}

function pairs(table: TableId, run: readonly SeenRow[], labelFirst: boolean): SeenRow[] {
  const result: SeenRow[] = [];
  for (let index = 0; index < run.length; index += 2) {
    const [label, figures] = labelFirst ? [run[index]?.row, run[index + 1]?.row] : [run[index + 1]?.row, run[index]?.row];
    if (label && figures) result.push(seenRow(table, { ...label, cells: [...label.cells, ...figures.cells].map((cell, column) => ({ ...cell, column })) }));
  }
  return result;
}

/** A row's label and nothing behind it, not even empty cells: with those it is a row of blanks. */
const isLoneLabel = ({ row, lastWords, sure }: SeenRow): boolean => row.cells.length > 0 && lastWords === row.cells.length - 1 && sure !== null;

const isLoneFigures = ({ lastWords, figures }: SeenRow): boolean => lastWords < 0 && figures >= 3;
