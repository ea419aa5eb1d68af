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
 * Whether a row's figures stand together: 020 is two figures or three, whatever they are. Tables 3 and 4 count cases, to
 * seven digits (行政处罚 2822652 in table 2); nine are several figures.
 */
export const isGlued = (cells: readonly BlockCell[], most = 8): boolean => cells.some((cell) => /^0\d|^\/{2}/.test(cell.text) || (/^\d+$/.test(cell.text) && cell.text.length > most));

/** Where the figures end, in the one way to split a run into `count` figures whatever they add up to; null where there are several or none. */
export function onlySplit(run: DigitRun, count: number): number[] | null {
  // For each offset from the end: how many ways lead from there with how many figures, two standing for several.
  const { digits } = run;
  const ways = Array.from({ length: digits.length + 1 }, (_, at) => Array.from({ length: count + 1 }, (__, left): number => (at === digits.length && left === 0 ? 1 : 0)));
  const next = Array.from({ length: digits.length }, () => Array<number>(count + 1).fill(0));
  for (let from = digits.length - 1; from >= 0; from -= 1) {
    const [here = [], onward = []] = [ways[from], next[from]];
    for (let end = from + 1; end <= digits.length && figure(run, from, end) !== null; end += 1) {
      for (let left = 1; left <= count; left += 1) {
        const found = ways[end]?.[left - 1] ?? 0;
        if (found === 0) continue;
        here[left] = Math.min(2, (here[left] ?? 0) + found);
        onward[left] = end;
      }
    }
  }
  if (ways[0]?.[count] !== 1) return null;
  const ends: number[] = [];
  for (let at = 0; at < digits.length; at = ends.at(-1) ?? digits.length) ends.push(next[at]?.[count - ends.length] ?? digits.length);
  return ends;
}

/**
 * All ways to split a run into `count` figures (none begins with a superfluous zero) of which all but the last add up
 * to the last. Null where there are too many to look through: then nothing is known.
 */
export function splitsThatAddUp(run: DigitRun, count: number): number[][] | null {
  const found: number[][] = [];
  const length = run.digits.length;
  const budget = { steps: mostSteps };
  // A total is not shorter than any addend.
  for (let size = Math.ceil(length / count); size <= length - count + 1; size += 1) {
    const total = figure(run, length - size, length);
    if (total !== null && !addendsOf(run, { end: length - size, count: count - 1, total, size }, budget, found)) return null;
  }
  return found;
}

interface Sum {
  /** Where the addends end and the total begins. */
  end: number;
  count: number;
  total: number;
  /** Digits of the total, the most that an addend has. */
  size: number;
}

/** Adds to `found` where the figures end, for each way to split what stands before the total into addends; false where the budget is spent. */
function addendsOf(run: DigitRun, { end, count, total, size }: Sum, budget: { steps: number }, found: number[][]): boolean {
  const bounds = sumBounds(run, end, count, size);
  const walk = (from: number, left: number, rest: number, ends: number[]): boolean => {
    if ((budget.steps -= 1) < 0) return false;
    const { low, high } = bounds[left]?.[from] ?? nothing;
    if (rest < low || rest > high) return true;
    if (left === 0) {
      found.push([...ends, run.digits.length]);
      return true;
    }
    for (let next = from + 1; next <= Math.min(end, from + size); next += 1) {
      const value = figure(run, from, next);
      if (value !== null && !walk(next, left - 1, rest - value, [...ends, next])) return false;
    }
    return true;
  };
  return walk(0, count, total, []);
}

/** What figures can add up to at least and at most: by how many they are, and where they begin. */
function sumBounds(run: DigitRun, end: number, count: number, size: number): { low: number; high: number }[][] {
  const bounds = [Array.from({ length: end + 1 }, (_, from) => (from === end ? { low: 0, high: 0 } : nothing))];
  for (let left = 1; left <= count; left += 1) {
    bounds.push(Array.from({ length: end + 1 }, (_, from) => {
      let { low, high } = nothing;
      for (let next = from + 1; next <= Math.min(end, from + size); next += 1) {
        const value = figure(run, from, next);
        const behind = bounds[left - 1]?.[next];
        if (value === null || !behind || behind.low > behind.high) continue;
        low = Math.min(low, value + behind.low);
        high = Math.max(high, value + behind.high);
      }
      return { low, high };
    }));
  }
  return bounds;
}

/** No figures come to an end here. */
const nothing = { low: Infinity, high: -Infinity };

const mostSteps = 200_000;

/** The figure between two offsets; null where it would begin with a superfluous zero or reach over a certain bound. */
function figure({ digits, bounds }: DigitRun, from: number, to: number): number | null {
  if (to - from > 1 && digits.charCodeAt(from) === zero) return null;
  if (to - from > 15) return null;
  for (const bound of bounds) if (bound > from && bound < to) return null;
  // Asked hundreds of thousands of times for one table: fifteen digits add up exactly.
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + digits.charCodeAt(at) - zero;
  return value;
}

const zero = 0x30;

/** The digits from one offset to another, with the bounds between. */
export const partOf = ({ digits, bounds }: DigitRun, from: number, to: number): DigitRun => ({
  digits: digits.slice(from, to),
  bounds: bounds.filter((bound) => bound > from && bound < to).map((bound) => bound - from),
});

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
