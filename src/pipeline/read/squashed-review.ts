import type { BlockCell } from '../divide/block.ts';
import { cellsOfSplit, digitRun, splitsThatAddUp, type DigitRun } from './split.ts';

const groups = 3;
const columns = 5;

/**
 * Fifteen figures of table 4 run together: one digit each, or three groups of five of which four add up to the fifth,
 * where only one way does. There is no second witness, so the caller names every cell in a finding. Null where the
 * digits allow several ways.
 */
export function splitReview(cells: readonly BlockCell[]): BlockCell[] | null {
  const run = digitRun(cells);
  if (!run || cells.length === groups * columns) return null;
  const { digits } = run;
  if (digits.length === groups * columns) {
    const ends = Array.from(digits, (_, index) => index + 1);
    return addsUp(digits) ? cellsOfSplit(cells, ends) : null;
  }
  const ways = waysToSplit(run);
  const [only] = ways;
  return only && ways.length === 1 ? cellsOfSplit(cells, only) : null;
}

/** As many digits as figures prove nothing where blanks have vanished: each group's own sum must hold as well. */
function addsUp(digits: string): boolean {
  return Array.from({ length: groups }, (_, group) => [...digits.slice(group * columns, (group + 1) * columns)].map(Number))
    .every((figures) => figures.slice(0, -1).reduce((a, b) => a + b, 0) === figures.at(-1));
}

/** All ways into three groups that each add up; at most two are looked for. */
function waysToSplit(run: DigitRun): number[][] {
  const found: number[][] = [];
  const length = run.digits.length;
  for (let first = columns; first <= length - 2 * columns; first += 1) {
    for (let second = first + columns; second <= length - columns; second += 1) {
      const parts = [[0, first], [first, second], [second, length]].map(([from = 0, to = 0]) => (
        splitsThatAddUp(partOf(run, from, to), columns)?.map((ends) => ends.map((end) => end + from)) ?? []
      ));
      for (const a of parts[0] ?? []) for (const b of parts[1] ?? []) for (const c of parts[2] ?? []) found.push([...a, ...b, ...c]);
      if (found.length > 1) return found;
    }
  }
  return found;
}

const partOf = ({ digits, bounds }: DigitRun, from: number, to: number): DigitRun => ({
  digits: digits.slice(from, to),
  bounds: bounds.filter((bound) => bound > from && bound < to).map((bound) => bound - from),
});
