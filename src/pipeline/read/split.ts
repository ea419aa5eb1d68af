import type { BlockCell } from '../divide/block.ts';

/** Digits run together, with the places where white space says that a figure must end. */
export interface DigitRun {
  digits: string;
  /** Offsets in `digits` where one figure ends and the next begins, for certain. */
  bounds: number[];
}

/** The run of a row's cells; null where anything but digits stands in them. */
export function digitRun(cells: readonly BlockCell[]): DigitRun | null {
  const texts = cells.map((cell) => cell.text.trim());
  if (texts.some((text) => !/^\d+$/.test(text))) return null;
  let length = 0;
  const bounds = texts.slice(0, -1).map((text) => (length += text.length));
  return { digits: texts.join(''), bounds };
}

/**
 * All ways to split a run into `count` figures (none begins with a superfluous zero) of which all but the last add up
 * to the last. Null where there are too many to look through: then nothing is known.
 */
export function splitsThatAddUp(run: DigitRun, count: number): number[][] | null {
  const found: number[][] = [];
  let steps = 0;
  const { digits } = run;
  for (let size = 1; size <= digits.length - count + 1; size += 1) {
    const start = digits.length - size;
    const total = figure(run, start, digits.length);
    if (total === null) continue;
    const addends = (from: number, left: number, rest: number, ends: number[]): boolean => {
      if ((steps += 1) > mostSteps) return false;
      if (left === 0) {
        if (from === start && rest === 0) found.push([...ends, digits.length]);
        return true;
      }
      const most = Math.min(start - left + 1, from + size);
      for (let end = Math.max(from + 1, start - (left - 1) * size); end <= most; end += 1) {
        const value = figure(run, from, end);
        if (value === null || value > rest) continue;
        if (!addends(end, left - 1, rest - value, [...ends, end])) return false;
      }
      return true;
    };
    if (!addends(0, count - 1, total, [])) return null;
  }
  return found;
}

const mostSteps = 200_000;

/** The figure between two offsets; null where it would begin with a superfluous zero or reach over a certain bound. */
function figure({ digits, bounds }: DigitRun, from: number, to: number): number | null {
  if (to - from > 1 && digits[from] === '0') return null;
  if (to - from > 15 || bounds.some((bound) => bound > from && bound < to)) return null;
  return Number(digits.slice(from, to));
}

/** The cells that a split makes of a row's cells: each figure with its own characters and place. */
export function cellsOfSplit(cells: readonly BlockCell[], ends: readonly number[]): BlockCell[] {
  const starts = [0, ...ends.slice(0, -1)];
  return ends.map((end, column) => {
    let passed = 0;
    for (const cell of cells) {
      const from = (starts[column] ?? 0) - passed;
      const length = cell.text.length;
      if (from < length) {
        const to = end - passed;
        return { text: cell.text.slice(from, to), column, place: { ...cell.place, start: cell.place.start + from, end: cell.place.start + to } };
      }
      passed += length;
    }
    throw new RangeError('A split reaches behind the digits it was made of.');
  });
}
