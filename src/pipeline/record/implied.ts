import { requestIdentities, reviewIdentities, type Identity } from '../../form/identities.ts';
import type { Cell } from './report.ts';

/**
 * For each cell that cannot be read, the only number that satisfies the form's equations; null where none or several
 * do. A hint for people, never the value: the document may be the one that does not add up.
 */
export function withImplied(cells: readonly Cell[]): Cell[] {
  if (!cells.some(({ state }) => state === 'unreadable')) return [...cells];
  const rows = [...new Set(cells.filter((cell) => cell.table === 'requests').map((cell) => cell.row))];
  const identities = [...requestIdentities(rows), ...reviewIdentities()];
  const byAddress = new Map(cells.map((cell) => [cell.address, cell]));
  return cells.map((cell) => (cell.state === 'unreadable' ? { ...cell, implied: impliedBy(cell.address, identities, byAddress) } : cell));
}

function impliedBy(address: string, identities: readonly Identity[], cells: ReadonlyMap<string, Cell>): number | null {
  const answers = identities
    .filter((identity) => identity.left.includes(address) || identity.right.includes(address))
    .map((identity) => solve(address, identity, cells))
    .filter((answer) => answer !== null);
  const [first] = answers;
  return first !== undefined && first >= 0 && answers.every((answer) => answer === first) ? first : null;
}

/** The number that balances the equation; null where another of its terms has none. Blank addends count as 0 here only. */
function solve(address: string, identity: Identity, cells: ReadonlyMap<string, Cell>): number | null {
  const side = (addresses: readonly string[]): number | null => {
    let sum = 0;
    for (const term of addresses) {
      if (term === address) continue;
      const cell = cells.get(term);
      if (cell?.state === 'blank' || cell?.state === 'not_applicable') continue;
      if (cell?.value === undefined || cell.value === null) return null;
      sum += cell.value;
    }
    return sum;
  };
  const left = side(identity.left);
  const right = side(identity.right);
  if (left === null || right === null) return null;
  return identity.left.includes(address) ? right - left : left - right;
}
