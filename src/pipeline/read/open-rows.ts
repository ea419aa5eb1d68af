/** Equations of which each holds in every column, and the ways to read their rows. */
export interface System {
  ways: readonly (readonly (readonly number[])[])[];
  equations: readonly Equation[];
  /** What the two sides of the equation last looked at can differ by at least and at most, column by column. */
  least: Float64Array;
  most: Float64Array;
  /** What its other rows leave to the row last looked at, column by column. */
  from: Float64Array;
  to: Float64Array;
}

export interface Equation {
  /** What rows that have only one way left add, column by column. */
  fixed: Float64Array;
  terms: readonly Term[];
}

export interface Term {
  row: number;
  sign: 1 | -1;
}

/** A row's ways that are still open, by their index, and the least and the most they have in each column. */
export interface OpenRow {
  open: readonly number[];
  low: readonly number[];
  high: readonly number[];
}

export type State = readonly OpenRow[];

export const isOpen = (row: OpenRow | undefined): boolean => row !== undefined && row.open.length > 1;

/** A row of which these ways are open. */
export function bounded(ways: readonly (readonly number[])[], open: readonly number[]): OpenRow {
  const first = ways[open[0] ?? 0] ?? [];
  if (open.length === 1) return { open, low: first, high: first };
  const low = [...first];
  const high = [...first];
  for (const way of open) {
    const values = ways[way] ?? first;
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column] ?? 0;
      if (value < (low[column] ?? value)) low[column] = value;
      else if (value > (high[column] ?? value)) high[column] = value;
    }
  }
  return { open, low, high };
}

export function equationsIn(ways: System['ways'], equations: readonly (readonly Term[])[]): System {
  const inColumns = () => new Float64Array(ways[0]?.[0]?.length ?? 0);
  return {
    ways, equations: equations.map((terms) => ({ fixed: inColumns(), terms })),
    least: inColumns(), most: inColumns(), from: inColumns(), to: inColumns(),
  };
}

/** The same system among the rows that are still open: most are not, and what those add is the same from here on. */
export function ofOpenRows(whole: System, all: State, rows: readonly number[]): System {
  const equations = whole.equations.map(({ terms }): Equation => {
    const fixed = new Float64Array(whole.least.length);
    for (const { row, sign } of terms) if (!isOpen(all[row])) all[row]?.low.forEach((value, column) => { fixed[column] = (fixed[column] ?? 0) + sign * value; });
    return { fixed, terms: terms.flatMap(({ row, sign }) => (isOpen(all[row]) ? [{ row: rows.indexOf(row), sign }] : [])) };
  });
  return { ...whole, ways: rows.map((row) => whole.ways[row] ?? []), equations };
}

/** The ways that no equation excludes by what the other rows can add at least and at most; null where a row has none left. */
export function narrowed(system: System, state: State): State | null {
  const result = [...state];
  for (let changed = true; changed;) {
    changed = false;
    for (const equation of system.equations) {
      if (!canHold(system, equation, result)) return null;
      for (const { row, sign } of equation.terms) {
        const before = result[row];
        if (!before || before.open.length < 2 || !leavesLess(system, before, sign)) continue;
        const ways = system.ways[row] ?? [];
        const fits = before.open.filter((way) => isWithin(system, ways[way] ?? []));
        if (fits.length === 0) return null;
        result[row] = bounded(ways, fits);
        changed = true;
      }
    }
  }
  return result;
}

/** Sets `least` and `most` for an equation, and tells whether no column rules it out. Tables that are run together spend much of their time here. */
function canHold({ least, most }: System, { fixed, terms }: Equation, state: State): boolean {
  least.set(fixed);
  most.set(fixed);
  for (const { row, sign } of terms) {
    const own = state[row];
    if (!own) continue;
    const [lower, upper] = sign > 0 ? [own.low, own.high] : [own.high, own.low];
    for (let column = 0; column < lower.length; column += 1) {
      least[column] = (least[column] ?? 0) + sign * (lower[column] ?? 0);
      most[column] = (most[column] ?? 0) + sign * (upper[column] ?? 0);
    }
  }
  for (let column = 0; column < least.length; column += 1) if ((least[column] ?? 0) > 0 || (most[column] ?? 0) < 0) return false;
  return true;
}

/** Sets `from` and `to` for a row of the equation, and tells whether they leave it less than its ways take: most rows are left all. */
function leavesLess({ least, most, from, to }: System, { low, high }: OpenRow, sign: 1 | -1): boolean {
  let less = false;
  for (let column = 0; column < least.length; column += 1) {
    const [lowest, highest, below, above] = [low[column] ?? 0, high[column] ?? 0, least[column] ?? 0, most[column] ?? 0];
    from[column] = sign > 0 ? highest - above : highest + below;
    to[column] = sign > 0 ? lowest - below : lowest + above;
    less ||= (from[column] ?? 0) > lowest || (to[column] ?? 0) < highest;
  }
  return less;
}

/** Whether the equation's other rows leave room for these figures in every column. */
function isWithin({ from, to }: System, values: readonly number[]): boolean {
  for (let column = 0; column < values.length; column += 1) {
    const value = values[column] ?? 0;
    if (value < (from[column] ?? 0) || value > (to[column] ?? 0)) return false;
  }
  return true;
}
