import { bounded, equationsIn, isOpen, narrowed, ofOpenRows, type State, type System } from './open-rows.ts';

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
  const whole = equationsIn([...ways.values()], equations.map((equation) => equation.map(({ row, sign }) => ({ row: ids.indexOf(row), sign }))));
  const all = narrowed(whole, whole.ways.map((each) => bounded(each, [...each.keys()])));
  if (!all) return new Map();
  const rows = [...all.keys()].filter((row) => isOpen(all[row]));
  const search: Search = { ...ofOpenRows(whole, all, rows), steps: 0 };
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

interface Search extends System {
  /** Places that were looked at so far. */
  steps: number;
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
