import { requestRowsOfAnyEdition } from '../../../src/form/index.ts';
import type { Split } from './splits.ts';

/** Steps after which an open table counts as open. */
const mostSteps = 200_000;

const balanced = ['new_received', 'carried_over_in', 'total_handled', 'carried_over_out'];
const outcomes = new Set(requestRowsOfAnyEdition.filter((row) => row.group).map((row) => row.id));

/**
 * Rows of table 3 that are the same in every choice of splits that satisfies the equations of the columns. In: the ways
 * to split each row (each adds up by itself), the rows that the form has, the true figures. A row that no usable
 * equation covers is not among the rows that come out; none is, where the true figures break an equation.
 */
export function requestSolutions(splits: ReadonlyMap<string, Split[] | null>, form: readonly string[], truth: ReadonlyMap<string, number[]>): Set<string> {
  const usable = (ids: readonly string[]): boolean => ids.every((id) => (splits.get(id)?.length ?? 0) > 0);
  const outcomeRows = form.filter((id) => outcomes.has(id));
  const balance = usable(balanced);
  const sums = usable([...outcomeRows, 'total_handled']);
  const covered = [...new Set([...(balance ? balanced : []), ...(sums ? [...outcomeRows, 'total_handled'] : [])])];
  const isSolution = (chosen: ReadonlyMap<string, readonly number[]>): boolean => {
    const at = (id: string, column: number): number => chosen.get(id)?.[column] ?? 0;
    return (truth.get('total_handled') ?? chosen.get('total_handled') ?? []).every((_, column) => (
      (!balance || at('new_received', column) + at('carried_over_in', column) === at('total_handled', column) + at('carried_over_out', column))
      && (!sums || outcomeRows.reduce((sum, id) => sum + at(id, column), 0) === at('total_handled', column))
    ));
  };
  if (!isSolution(truth)) return new Set();
  const seen = new Map(covered.map((id) => [id, new Set<Split>()]));
  const chosen = new Map<string, Split>();
  let steps = 0;
  const choose = (index: number): boolean => {
    if ((steps += 1) > mostSteps) return false;
    const id = covered[index];
    if (id === undefined) {
      if (isSolution(chosen)) for (const [row, split] of chosen) seen.get(row)?.add(split);
      return true;
    }
    for (const split of splits.get(id) ?? []) {
      chosen.set(id, split);
      if (isPossible(chosen, outcomeRows, sums) && !choose(index + 1)) return false;
    }
    chosen.delete(id);
    return true;
  };
  // Totals first: they bound the sums of the outcome rows.
  covered.sort((a, b) => Number(outcomes.has(a)) - Number(outcomes.has(b)));
  if (!choose(0)) return new Set();
  return new Set(covered.filter((id) => seen.get(id)?.size === 1));
}

/** Outcomes chosen so far do not exceed the total of any column. */
function isPossible(chosen: ReadonlyMap<string, Split>, outcomeRows: readonly string[], sums: boolean): boolean {
  const total = chosen.get('total_handled');
  if (!sums || !total) return true;
  return total.every((most, column) => outcomeRows.reduce((sum, id) => sum + (chosen.get(id)?.[column] ?? 0), 0) <= most);
}
