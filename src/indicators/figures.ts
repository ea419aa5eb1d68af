import { requestIdentities } from '../form/identities.ts';
import { requestRowsOfAnyEdition } from '../form/index.ts';
import type { Figures, PrimaryReport } from './types.ts';

/** What indicators may see of a report. Cells are looked up by address, so the form is known by the cells it has. */
export function figuresOf({ cells, published, checks }: PrimaryReport, previous: Figures | null): Figures {
  const byAddress = new Map(cells.map((cell) => [cell.address, cell]));
  const sumsThatHold = new Set(
    checks.filter((check) => check.check === 'requests.outcome_sum' && check.status === 'passed').map((check) => check.subject),
  );
  return {
    cell: (address) => byAddress.get(address),
    outcomeRows: outcomeRows(cells),
    outcomeSumHolds: (column) => sumsThatHold.has(column),
    statements: published,
    checks: {
      passed: checks.filter((check) => check.status === 'passed').length,
      failed: checks.filter((check) => check.status === 'failed').length,
    },
    previous,
  };
}

/** The form's own identity says which rows add up, so that sums here and checks there cannot differ. */
function outcomeRows(cells: PrimaryReport['cells']): Figures['outcomeRows'] {
  const totals = cells.filter((cell) => cell.table === 'requests' && cell.column === 'total');
  const sum = requestIdentities(totals.map((cell) => cell.row))
    .find((identity) => identity.check === 'requests.outcome_sum' && identity.subject === 'total');
  const addends = totals.filter((cell) => sum?.left.includes(cell.address)).map((cell) => cell.row);
  return requestRowsOfAnyEdition.filter((row) => addends.includes(row.id));
}
