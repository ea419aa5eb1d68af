/** An equation that holds in every column: the rows with sign 1 add up to the rows with sign -1. */
export interface RowEquation {
  row: string;
  sign: 1 | -1;
}

/** For each row the ways to read it, each its figures in column order. */
export type Ways = ReadonlyMap<string, readonly (readonly number[])[]>;

/**
 * The rows that are the same in every choice of ways that satisfies the equations in every column: row id to the index
 * of its way. Empty where no choice does. A row that could not be settled within the bounds of the search is not in it.
 */
export function settledRows(ways: Ways, equations: readonly (readonly RowEquation[])[]): Map<string, number> {
  const ids = [...ways.keys()];
  const whole = searchOf([...ways.values()], equations.map((equation) => equation.map(({ row, sign }) => ({ row: ids.indexOf(row), sign }))));
  const all = narrowed(whole, whole.ways.map((each) => bounded(each, [...each.keys()])));
  if (!all) return new Map();
  const rows = [...all.keys()].filter((row) => isOpen(all[row]));
  const search = ofOpenRows(whole, all, rows);
  const root = all.filter(isOpen);
  const first = solution(search, root);
  if (!first || first === 'too many') return new Map();
  const settled = new Map(all.flatMap((row, index): [string, number][] => (isOpen(row) ? [] : [[ids[index] ?? '', row.open[0] ?? 0]])));
  const seen = first.map((way) => new Set([way]));
  root.forEach(({ open }, row) => {
    const own = first[row] ?? 0;
    if (open.every((way) => way === own || isImpossible(search, root, { row, way }, seen)) && seen[row]?.size === 1) settled.set(ids[rows[row] ?? 0] ?? '', own);
  });
  return settled;
}

interface Search {
  ways: readonly (readonly (readonly number[])[])[];
  equations: readonly Equation[];
  steps: number;
  /** What the two sides of the equation last looked at can differ by at least and at most, column by column. */
  least: Float64Array;
  most: Float64Array;
  /** What its other rows leave to the row last looked at, column by column. */
  from: Float64Array;
  to: Float64Array;
}

interface Equation {
  /** What rows that have only one way left add, column by column. */
  fixed: Float64Array;
  terms: readonly Term[];
}

interface Term {
  row: number;
  sign: 1 | -1;
}

function searchOf(ways: Search['ways'], equations: readonly (readonly Term[])[]): Search {
  const inColumns = () => new Float64Array(ways[0]?.[0]?.length ?? 0);
  return {
    ways, equations: equations.map((terms) => ({ fixed: inColumns(), terms })), steps: 0,
    least: inColumns(), most: inColumns(), from: inColumns(), to: inColumns(),
  };
}

/** The same search among the rows that are still open: most are not, and what those add is the same from here on. */
function ofOpenRows(whole: Search, all: State, rows: readonly number[]): Search {
  const equations = whole.equations.map(({ terms }): Equation => {
    const fixed = new Float64Array(whole.least.length);
    for (const { row, sign } of terms) if (!isOpen(all[row])) all[row]?.low.forEach((value, column) => { fixed[column] = (fixed[column] ?? 0) + sign * value; });
    return { fixed, terms: terms.flatMap(({ row, sign }) => (isOpen(all[row]) ? [{ row: rows.indexOf(row), sign }] : [])) };
  });
  return { ...whole, ways: rows.map((row) => whole.ways[row] ?? []), equations };
}

/** A row's ways that are still open, by their index, and the least and the most they have in each column. */
interface OpenRow {
  open: readonly number[];
  low: readonly number[];
  high: readonly number[];
}

type State = readonly OpenRow[];

const isOpen = (row: OpenRow | undefined): boolean => row !== undefined && row.open.length > 1;

function bounded(ways: readonly (readonly number[])[], open: readonly number[]): OpenRow {
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

/** More places to look at than a table needs that can be settled: of 250 made-up ones none took half. */
const mostSteps = 400;

/** Whether no solution reads the row in this way; what solutions turn up on the way is remembered in `seen`. */
function isImpossible(search: Search, root: State, { row, way }: { row: number; way: number }, seen: readonly Set<number>[]): boolean {
  if (seen[row]?.has(way)) return false;
  const state = narrowed(search, root.with(row, bounded(search.ways[row] ?? [], [way])));
  const found = state && solution(search, state);
  if (!found) return true;
  if (found !== 'too many') found.forEach((each, index) => seen[index]?.add(each));
  return false;
}

/** One choice that satisfies all equations: the way of each row; null where there is none. */
function solution(search: Search, state: State): number[] | 'too many' | null {
  if ((search.steps += 1) > mostSteps) return 'too many';
  let row = -1;
  state.forEach(({ open }, index) => {
    if (open.length > 1 && (row < 0 || open.length < (state[row]?.open.length ?? 0))) row = index;
  });
  if (row < 0) return state.map(({ open: [way] }) => way ?? 0);
  for (const way of state[row]?.open ?? []) {
    const next = narrowed(search, state.with(row, bounded(search.ways[row] ?? [], [way])));
    const found = next && solution(search, next);
    if (found) return found;
  }
  return null;
}

/** The ways that no equation excludes by what the other rows can add at least and at most; null where a row has none left. */
function narrowed(search: Search, state: State): State | null {
  const result = [...state];
  for (let changed = true; changed;) {
    changed = false;
    for (const equation of search.equations) {
      if (!canHold(search, equation, result)) return null;
      for (const { row, sign } of equation.terms) {
        const before = result[row];
        if (!before || before.open.length < 2 || !leavesLess(search, before, sign)) continue;
        const ways = search.ways[row] ?? [];
        const fits = before.open.filter((way) => isWithin(search, ways[way] ?? []));
        if (fits.length === 0) return null;
        result[row] = bounded(ways, fits);
        changed = true;
      }
    }
  }
  return result;
}

/** Sets `least` and `most` for an equation, and tells whether no column rules it out. Tables that are run together spend much of their time here. */
function canHold({ least, most }: Search, { fixed, terms }: Equation, state: State): boolean {
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
function leavesLess({ least, most, from, to }: Search, { low, high }: OpenRow, sign: 1 | -1): boolean {
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
function isWithin({ from, to }: Search, values: readonly number[]): boolean {
  for (let column = 0; column < values.length; column += 1) {
    const value = values[column] ?? 0;
    if (value < (from[column] ?? 0) || value > (to[column] ?? 0)) return false;
  }
  return true;
}
