import type { DigitRun } from './split.ts';
import { splitsThatAddUp } from './sum-splits.ts';

/** One way to read a row of figures that are run together. */
export interface RowReading {
  /** Figures in column order; an empty cell that left nothing behind counts as 0. */
  values: number[];
  /** Where each column's figure ends in the digits; null where some cells are empty and nobody sees which. */
  ends: number[] | null;
}

/**
 * All ways to read a run as a row of `count` figures of which all but the last add up to the last. With `blanksVanish`
 * also those in which empty cells have left nothing behind: fewer figures, in any of the columns, their total the last.
 * None where there are too many to weigh.
 */
export function readingsOf(run: DigitRun, count: number, blanksVanish: boolean): RowReading[] {
  const readings = (splitsThatAddUp(run, count) ?? []).map((ends): RowReading => ({ ends, values: valuesOf(run, ends) }));
  const found = blanksVanish ? [...readings, ...readingsWithBlanks(run, count)] : readings;
  return found.length > mostReadings ? [] : found;
}

const mostReadings = 4000;

/** The figures of a run that ends its figures at these offsets. */
export const valuesOf = ({ digits }: DigitRun, ends: readonly number[]): number[] => ends.map((end, index) => Number(digits.slice(ends[index - 1] ?? 0, end)));

/** Rows with empty cells that the run may stand for, and what they say in figures. */
export function readingsWithBlanks(run: DigitRun, count: number): RowReading[] {
  if (/^0*$/.test(run.digits)) return run.digits.length < count ? [{ ends: null, values: Array<number>(count).fill(0) }] : [];
  const found = new Map<string, RowReading>();
  for (let size = 2; size < count; size += 1) {
    for (const ends of splitsThatAddUp(run, size) ?? []) {
      const figures = valuesOf(run, ends);
      const total = figures.at(-1) ?? 0;
      for (const addends of placed(figures.slice(0, -1), count - 1)) found.set(addends.join(), { ends: null, values: [...addends, total] });
    }
  }
  return [...found.values()];
}

/** Whether there are such rows. */
export function mayHaveBlanks(run: DigitRun, count: number): boolean {
  if (/^0*$/.test(run.digits)) return run.digits.length < count;
  for (let size = 2; size < count; size += 1) if (splitsThatAddUp(run, size)?.length) return true;
  return false;
}

/** All ways to put figures into that many columns in their order; the columns left over are 0. */
function placed(figures: readonly number[], columns: number): number[][] {
  const [first, ...rest] = figures;
  if (first === undefined) return [Array<number>(columns).fill(0)];
  const found: number[][] = [];
  for (let skip = 0; skip <= columns - figures.length; skip += 1) {
    for (const behind of placed(rest, columns - skip - 1)) found.push([...Array<number>(skip).fill(0), first, ...behind]);
    // A zero may stand in any column: nothing tells its places apart.
    if (figures.every((figure) => figure === 0)) break;
  }
  return found;
}
