import { requestIdentities } from '../../form/identities.ts';
import { requestRowsOfAnyEdition } from '../../form/index.ts';
import { settledRows, type RowEquation, type Ways } from './column-equations.ts';

/**
 * Rows of table 3 that are the same in every choice of ways to read them that satisfies the equations of the columns:
 * row id to the index of its way. Asked are the equations all of whose rows have a way: both together, or, where no
 * choice satisfies both, each by itself; what the two then say must agree.
 */
export function settledByColumns(ways: Ways, printed: readonly string[]): Map<string, number> {
  const equations = equationsOf(printed).filter((equation) => equation.every(({ row }) => ways.has(row)));
  const together = settled(ways, equations);
  if (together.size > 0) return together;
  const found = equations.map((equation) => settled(ways, [equation]));
  return new Map(found.flatMap((each) => [...each]).filter(([row, way]) => found.every((each) => (each.get(row) ?? way) === way)));
}

function settled(ways: Ways, equations: readonly (readonly RowEquation[])[]): Map<string, number> {
  const covered = new Set(equations.flat().map(({ row }) => row));
  return settledRows(new Map([...ways].filter(([row]) => covered.has(row))), equations);
}

/** The equations of a column, over all rows that the table's edition has, printed or not: a lost row is missing in its sum. */
function equationsOf(printed: readonly string[]): RowEquation[][] {
  const unsplit = printed.includes('other_disposition');
  const split = printed.some((id) => id.startsWith('other_') && id !== 'other_disposition');
  const expected = requestRowsOfAnyEdition.map(({ id }) => id).filter((id) => (id === 'other_disposition' ? !split : !id.startsWith('other_') || split || !unsplit));
  return requestIdentities(expected).filter(({ check, subject }) => check !== 'requests.applicant_sum' && subject === 'total').map(({ left, right }) => [
    ...left.map((address): RowEquation => ({ row: rowIn(address), sign: 1 })), ...right.map((address): RowEquation => ({ row: rowIn(address), sign: -1 })),
  ]);
}

const rowIn = (address: string): string => address.split('.')[1] ?? '';
