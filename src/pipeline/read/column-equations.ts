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
  const search: Search = {
    ways: [...ways.values()], equations: equations.map((equation) => equation.map(({ row, sign }) => ({ row: ids.indexOf(row), sign }))), steps: 0,
    least: [], most: [],
  };
  const root = narrowed(search, search.ways.map((each) => bounded(each, [...each.keys()])));
  const first = root && solution(search, root);
  if (!root || !first || first === 'too many') return new Map();
  const seen = first.map((way) => new Set([way]));
  const settled = new Map<string, number>();
  root.forEach(({ open }, row) => {
    const own = first[row] ?? 0;
    if (open.every((way) => way === own || isImpossible(search, root, { row, way }, seen)) && seen[row]?.size === 1) settled.set(ids[row] ?? '', own);
  });
  return settled;
}

interface Search {
  ways: (readonly (readonly number[])[])[];
  equations: { row: number; sign: 1 | -1 }[][];
  steps: number;
  /** What the two sides of the equation last looked at can differ by at least and at most, column by column. */
  least: number[];
  most: number[];
}

/** A row's ways that are still open, by their index, and the least and the most they have in each column. */
interface OpenRow {
  open: readonly number[];
  low: readonly number[];
  high: readonly number[];
}

type State = readonly OpenRow[];

function bounded(ways: readonly (readonly number[])[], open: readonly number[]): OpenRow {
  const low = [...ways[open[0] ?? 0] ?? []];
  const high = [...low];
  for (const way of open) {
    ways[way]?.forEach((value, column) => {
      if (value < (low[column] ?? value)) low[column] = value;
      else if (value > (high[column] ?? value)) high[column] = value;
    });
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
      addUp(search, equation, result);
      if (search.least.some((sum) => sum > 0) || search.most.some((sum) => sum < 0)) return null;
      for (const { row, sign } of equation) {
        const before = result[row];
        if (!before || before.open.length < 2) continue;
        const fits = before.open.filter((way) => isWithin(search, search.ways[row]?.[way] ?? [], before, sign));
        if (fits.length === 0) return null;
        if (fits.length === before.open.length) continue;
        result[row] = bounded(search.ways[row] ?? [], fits);
        changed = true;
      }
    }
  }
  return result;
}

/** Sets `least` and `most` for an equation. Tables that are run together spend most of their time here: nothing is made anew. */
function addUp({ least, most }: Search, equation: Search['equations'][number], state: State): void {
  least.length = 0;
  most.length = 0;
  for (const { row, sign } of equation) {
    const own = state[row];
    if (!own) continue;
    const [lower, upper] = sign > 0 ? [own.low, own.high] : [own.high, own.low];
    for (let column = 0; column < lower.length; column += 1) {
      least[column] = (least[column] ?? 0) + sign * (lower[column] ?? 0);
      most[column] = (most[column] ?? 0) + sign * (upper[column] ?? 0);
    }
  }
}

/** Whether the equation's other rows leave room for these figures in every column. */
function isWithin({ least, most }: Search, values: readonly number[], { low, high }: OpenRow, sign: 1 | -1): boolean {
  const [lower, upper] = sign > 0 ? [low, high] : [high, low];
  for (let column = 0; column < values.length; column += 1) {
    const value = values[column] ?? 0;
    if ((least[column] ?? 0) + sign * (value - (lower[column] ?? 0)) > 0) return false;
    if ((most[column] ?? 0) + sign * (value - (upper[column] ?? 0)) < 0) return false;
  }
  return true;
}
