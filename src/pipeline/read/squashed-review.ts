import type { BlockCell } from '../divide/block.ts';
import { mayHaveBlanks, valuesOf } from './row-readings.ts';
import { cellsOfSplit, digitRun, onlySplit, partOf, type DigitRun } from './split.ts';
import { splitsThatAddUp } from './sum-splits.ts';

const columns = 5;

/**
 * Fifteen figures of table 4 run together: three groups of five of which four add up to the fifth, where only one way
 * does, and none with empty cells that may have vanished; or what their digits allow in one way only, where two groups of
 * it add up and no cell has vanished. There is no second witness, so the caller names every cell in a finding. Null where
 * the digits allow several ways.
 */
export function splitReview(cells: readonly BlockCell[], blanksVanish: boolean): BlockCell[] | null {
  const run = digitRun(cells);
  if (!run || cells.length === 3 * columns) return null;
  const only = onlySplit(run, 3 * columns);
  const balanced = only ? groupsThatAddUp(valuesOf(run, only)) : 0;
  // That empty cells and longer figures make up for each other, to a digit, in three groups that add up, is no doubt to entertain.
  const ways = waysInGroups(run, blanksVanish && balanced < 3);
  // Where not even two do, fifteen digits may as well be a few longer figures whose empty neighbours have vanished.
  if (ways?.length === 0) return only && !blanksVanish && balanced === 2 ? cellsOfSplit(cells, only) : null;
  const [ends] = ways ?? [];
  return ways?.length === 1 && ends ? cellsOfSplit(cells, ends) : null;
}

const groupsThatAddUp = (figures: readonly number[]): number => [0, columns, 2 * columns].filter((from) => (
  figures.slice(from, from + columns - 1).reduce((sum, figure) => sum + figure, 0) === figures[from + columns - 1]
)).length;

/** The first two ways into three groups that add up; one with an empty cell is null. Null where there are too many to look through. */
function waysInGroups(run: DigitRun, blanksVanish: boolean): (number[] | null)[] | null {
  const found: (number[] | null)[] = [];
  const length = run.digits.length;
  const last = Array.from({ length }, (_, from) => waysOf(partOf(run, from, length), blanksVanish));
  for (let first = 1; first < length; first += 1) {
    const begin = waysOf(partOf(run, 0, first), blanksVanish);
    if (begin?.length === 0) continue;
    for (let second = first + 1; second < length; second += 1) {
      if (last[second]?.length === 0) continue;
      const middle = waysOf(partOf(run, first, second), blanksVanish);
      const end = last[second];
      if (!begin || !middle || !end) return null;
      for (const a of begin) for (const b of middle) for (const c of end) {
        found.push(a && b && c && [...a, ...b.map((at) => at + first), ...c.map((at) => at + second)]);
        if (found.length > 1) return found;
      }
    }
  }
  return found;
}

/** The ways in which a group adds up: where its figures end, or null for one with an empty cell. */
function waysOf(part: DigitRun, blanksVanish: boolean): (number[] | null)[] | null {
  const ways = splitsThatAddUp(part, columns);
  return ways && (blanksVanish && mayHaveBlanks(part, columns) ? [...ways, null] : ways);
}
