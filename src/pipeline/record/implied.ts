import { requestIdentities, reviewIdentities, type Identity } from '../../form/identities.ts';
import type { Cell } from './report.ts';

/**
 * For each cell that cannot be read, the only number that satisfies the form's equations; null where none or several
 * do. A hint for people, never the value: the document may be the one that does not add up.
 */
export function withImplied(cells: Cell[]): Cell[] {
  // No equation of the form is about table 2.
  const tables = cells.filter(({ table }) => table !== 'disclosure');
  if (!tables.some(({ state }) => state === 'unreadable')) return cells;
  const rows = [...new Set(tables.filter(({ table }) => table === 'requests').map(({ row }) => row))];
  const answers = answersOf([...requestIdentities(rows), ...reviewIdentities()], new Map(tables.map((cell) => [cell.address, cell])));
  return cells.map((cell) => (cell.state === 'unreadable' ? { ...cell, implied: agreed(answers.get(cell.address)) } : cell));
}

/** What each equation that lacks one number only says of the cell that lacks it, by its address. */
function answersOf(identities: readonly Identity[], cells: ReadonlyMap<string, Cell>): Map<string, number[]> {
  const answers = new Map<string, number[]>();
  for (const { left, right } of identities) {
    const [first, second] = [sumOf(left, cells), sumOf(right, cells)];
    const [missing, another] = [...first.missing, ...second.missing];
    if (missing === undefined || another !== undefined) continue;
    const answer = first.missing.length > 0 ? second.sum - first.sum : first.sum - second.sum;
    answers.set(missing, [...answers.get(missing) ?? [], answer]);
  }
  return answers;
}

/** The sum of the terms that have a number, and the addresses of those that have none. Blank addends count as 0 here only. */
function sumOf(addresses: readonly string[], cells: ReadonlyMap<string, Cell>): { sum: number; missing: string[] } {
  let sum = 0;
  const missing: string[] = [];
  for (const address of addresses) {
    const cell = cells.get(address);
    if (cell?.state === 'blank' || cell?.state === 'not_applicable') continue;
    if (cell?.value === undefined || cell.value === null) missing.push(address);
    else sum += cell.value;
  }
  return { sum, missing };
}

const agreed = ([first, ...others]: readonly number[] = []): number | null => (
  first !== undefined && first >= 0 && others.every((answer) => answer === first) ? first : null);
