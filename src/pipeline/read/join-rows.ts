import type { LocatedRow } from '../locate/locate.ts';
import { figureCount, isWords } from './cell-words.ts';

/**
 * Joins a label that stands alone with the figures that stand alone right above or right below it. In an unbroken
 * alternation of the two the end tells which belong together: label, figures, label, figures. Where it begins and ends
 * with the same kind nothing tells, and nothing is joined.
 */
export function joinLoneRows(rows: readonly LocatedRow[], isLabel: (row: LocatedRow) => boolean): LocatedRow[] {
  const joinedAlready = rows.filter((row) => figureCount(row) >= 3 && row.cells.some((cell) => isWords(cell.text))).length;
  const lone = rows.filter((row) => isLoneLabel(row) && isLabel(row)).length;
  // Where most rows carry both, a label without figures is a row of blanks that the line's end has swallowed.
  if (joinedAlready >= lone) return [...rows];
  const kinds = rows.map((row) => (isLoneLabel(row) && isLabel(row) ? 'label' : isLoneFigures(row) ? 'figures' : null));
  const joined: LocatedRow[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (to < rows.length && kinds[from] && kinds[to] && kinds[to] !== kinds[to - 1]) to += 1;
    const run = rows.slice(from, to);
    if (kinds[from] && run.length % 2 === 0) joined.push(...pairs(run, kinds[from] === 'label'));
    else joined.push(...run);
    from = to;
  }
  return joined;
}

function pairs(run: readonly LocatedRow[], labelFirst: boolean): LocatedRow[] {
  const result: LocatedRow[] = [];
  for (let index = 0; index < run.length; index += 2) {
    const [label, figures] = labelFirst ? [run[index], run[index + 1]] : [run[index + 1], run[index]];
    if (label && figures) result.push({ ...label, cells: [...label.cells, ...figures.cells].map((cell, column) => ({ ...cell, column })) });
  }
  return result;
}

/** Words and nothing behind them, not even empty cells: with those it is a row of blanks. */
const isLoneLabel = (row: LocatedRow): boolean => row.cells.length > 0 && isWords(row.cells.at(-1)?.text ?? '');

const isLoneFigures = (row: LocatedRow): boolean => !row.cells.some((cell) => isWords(cell.text))
  && figureCount(row) >= 3;
