import { requestIdentities, reviewIdentities, type Identity } from '../../form/identities.ts';
import type { Cell } from './report.ts';

/**
 * For each cell that cannot be read, the only number that satisfies the form's equations; null where none or several
 * do. A hint for people, never the value: the document may be the one that does not add up.
 */
export function withImplied(cells: Cell[]): Cell[] {
  if (!cells.some(isUnreadable)) return cells;
  const ofTable = (table: Cell['table']) => cells.filter((cell) => cell.table === table);
  const answers = new Map<string, number[]>();
  addAnswers(answers, ofTable('requests'), (own) => requestIdentities([...new Set(own.map(({ row }) => row))]));
  addAnswers(answers, ofTable('review'), reviewIdentities);
  if (answers.size === 0) return cells;
  return cells.map((cell) => (isUnreadable(cell) ? { ...cell, implied: agreed(answers.get(cell.address)) } : cell));
}

const isUnreadable = ({ state }: Cell): boolean => state === 'unreadable';

/** Adds what each equation of a table says of the one cell it lacks, by that cell's address. */
function addAnswers(answers: Map<string, number[]>, cells: readonly Cell[], identitiesOf: (cells: readonly Cell[]) => readonly Identity[]): void {
  if (!cells.some(isUnreadable)) return;
  const byAddress = new Map(cells.map((cell) => [cell.address, cell]));
  for (const identity of identitiesOf(cells)) {
    const answer = answerOf(identity, byAddress);
    if (answer) answers.set(answer.address, [...answers.get(answer.address) ?? [], answer.value]);
  }
}

/** The number that balances an equation; null unless one of its terms has none and all others have. Blank addends count as 0 here only. */
function answerOf({ left, right }: Identity, cells: ReadonlyMap<string, Cell>): { address: string; value: number } | null {
  let missing: string | null = null;
  let [isLeft, balance] = [true, 0];
  for (let index = 0; index < left.length + right.length; index += 1) {
    const address = (index < left.length ? left[index] : right[index - left.length]) ?? '';
    const cell = cells.get(address);
    if (cell?.state === 'blank' || cell?.state === 'not_applicable') continue;
    if (cell?.value !== undefined && cell.value !== null) balance += index < left.length ? cell.value : -cell.value;
    else if (missing !== null) return null;
    else [missing, isLeft] = [address, index < left.length];
  }
  return missing === null ? null : { address: missing, value: isLeft ? 0 - balance : balance };
}

const agreed = ([first, ...others]: readonly number[] = []): number | null => (
  first !== undefined && first >= 0 && others.every((answer) => answer === first) ? first : null);
