import { digitAt, mostDigits, reachesOf, type DigitRun } from './split.ts';

/**
 * All ways to split a run into `count` figures (none begins with a superfluous zero) of which all but the last add up
 * to the last: where its figures end. Null where there are too many to look through: then nothing is known.
 */
export function splitsThatAddUp(run: DigitRun, count: number): number[][] | null {
  const { length } = run.digits;
  if (length < count || length > count * mostDigits) return [];
  if (length === count) return singleDigits(run);
  const reaches = reachesOf(run);
  const search = searchOf(run.digits, reaches, count - 1);
  const all = digitSum(run.digits, 0);
  // A total is not shorter than any addend.
  for (let size = Math.ceil(length / count); size <= length - count + 1; size += 1) {
    const end = length - size;
    // Casting out nines: figures that add up leave the same rest by nine as their digits do, wherever they are split.
    if (reaches[end] !== length || (all - 2 * digitSum(run.digits, end)) % 9 !== 0) continue;
    search.end = end;
    setBounds(search);
    if (!walk(search, 0, count - 1, valueOf(run.digits, end))) return null;
  }
  return search.found;
}

/** As many digits as figures, as in most rows: each is one. */
function singleDigits({ digits }: DigitRun): number[][] {
  return digitSum(digits, 0) === 2 * digitAt(digits, digits.length - 1) ? [Array.from(digits, (_, at) => at + 1)] : [];
}

/** Tables that are run together spend most of their time here: its arrays serve all totals that a run may have. */
interface Search {
  digits: string;
  /** Where a figure may end at most, by where it begins. */
  reaches: Uint32Array;
  /** How many figures add up to the total. */
  addends: number;
  /** Where they end and the total begins. */
  end: number;
  /** What figures can add up to at least and at most: by how many they are, times `stride`, and where they begin. */
  low: Float64Array;
  high: Float64Array;
  stride: number;
  /** Where the figures end that the search has taken so far. */
  ends: number[];
  found: number[][];
  steps: number;
}

function searchOf(digits: string, reaches: Uint32Array, addends: number): Search {
  const stride = digits.length + 1;
  const size = (addends + 1) * stride;
  if (size > room.low.length) Object.assign(room, { low: new Float64Array(size), high: new Float64Array(size) });
  return { digits, reaches, addends, end: 0, low: room.low.subarray(0, size), high: room.high.subarray(0, size), stride, ends: [], found: [], steps: mostSteps };
}

/** There is one search at a time, and its tables are small: seven figures have no more than 105 digits. */
const room = { low: new Float64Array(1024), high: new Float64Array(1024) };

const mostSteps = 200_000;

/** Adds to `found` each way to split what stands from here to the total into figures that add up to the rest of it; false where too many steps were taken. */
function walk(search: Search, from: number, left: number, rest: number): boolean {
  if ((search.steps -= 1) < 0) return false;
  const { digits, reaches, end, low, high, stride, ends, found } = search;
  const at = left * stride + from;
  if (rest < (low[at] ?? Infinity) || rest > (high[at] ?? -Infinity)) return true;
  if (left === 0) {
    found.push([...ends, digits.length]);
    return true;
  }
  const last = lastEnd(reaches, from, end, digits.length);
  let value = 0;
  for (let next = from + 1; next <= last; next += 1) {
    value = value * 10 + digitAt(digits, next - 1);
    ends.push(next);
    if (!walk(search, next, left - 1, rest - value)) return false;
    ends.pop();
  }
  return true;
}

/** Where an addend may end at most: before the total, and with no more digits than that has. */
const lastEnd = (reaches: Uint32Array, from: number, end: number, length: number): number => Math.min(end, from + length - end, reaches[from] ?? 0);

/** Sets `low` and `high` for the total that begins at `end`; Infinity and -Infinity where no figures come to an end there. */
function setBounds({ digits, reaches, addends, end, low, high, stride }: Search): void {
  low.fill(Infinity);
  high.fill(-Infinity);
  low[end] = 0;
  high[end] = 0;
  for (let left = 1; left <= addends; left += 1) {
    // Each figure has a digit at least: those before leave none of the first ones, those behind none of the last.
    for (let from = addends - left; from <= end - left; from += 1) {
      const last = lastEnd(reaches, from, end, digits.length);
      const at = left * stride + from;
      let value = 0;
      for (let next = from + 1; next <= last; next += 1) {
        value = value * 10 + digitAt(digits, next - 1);
        const behind = at - stride + next - from;
        low[at] = Math.min(low[at] ?? Infinity, value + (low[behind] ?? Infinity));
        high[at] = Math.max(high[at] ?? -Infinity, value + (high[behind] ?? -Infinity));
      }
    }
  }
}

/** The figure that the digits from an offset on make. */
function valueOf(digits: string, from: number): number {
  let value = 0;
  for (let at = from; at < digits.length; at += 1) value = value * 10 + digitAt(digits, at);
  return value;
}

function digitSum(digits: string, from: number): number {
  let sum = 0;
  for (let at = from; at < digits.length; at += 1) sum += digitAt(digits, at);
  return sum;
}
