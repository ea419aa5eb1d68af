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
  const { length } = run.digits;
  if (length < count || length > count * mostDigits) return null;
  if (length === count) return Array.from(run.digits, (_, at) => at + 1);
  // For each offset: how many ways lead from there to the end with how many figures, two standing for several.
  const stride = count + 1;
  const ways = new Uint8Array((length + 1) * stride);
  const next = new Uint32Array((length + 1) * stride);
  ways[length * stride] = 1;
  const reaches = reachesOf(run);
  for (let from = length - 1; from >= 0; from -= 1) {
    const most = Math.min(count, length - from);
    for (let end = from + 1; end <= (reaches[from] ?? 0); end += 1) {
      for (let left = 1; left <= most; left += 1) {
        const found = ways[end * stride + left - 1] ?? 0;
        if (found === 0) continue;
        const here = from * stride + left;
        ways[here] = Math.min(2, (ways[here] ?? 0) + found);
        next[here] = end;
      }
    }
  }
  if (ways[count] !== 1) return null;
  const ends: number[] = [];
  for (let at = 0; at < length; ends.push(at)) at = next[at * stride + count - ends.length] ?? length;
  return ends;
}

/**
 * For each offset in a run the last one at which a figure that begins there may end: none begins with a superfluous
 * zero, reaches over a certain bound, or has more digits than add up exactly.
 */
export function reachesOf({ digits, bounds }: DigitRun): Uint32Array {
  const reaches = new Uint32Array(digits.length);
  let bound = bounds.length;
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    while (bound > 0 && (bounds[bound - 1] ?? 0) > at) bound -= 1;
    reaches[at] = digitAt(digits, at) === 0 ? at + 1 : Math.min(at + mostDigits, bounds[bound] ?? digits.length);
  }
  return reaches;
}

export const mostDigits = 15;

export const digitAt = (digits: string, at: number): number => digits.charCodeAt(at) - 0x30;

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
