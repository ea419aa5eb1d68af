import { requestIdentities, type Identity } from '../../form/identities.ts';
import type { TableId, Wording } from '../../form/index.ts';
import type { CheckedReport, CheckResult } from './check.ts';
import { assess, type Term } from './equation.ts';

type Message = (identity: Identity, left: number, right: number) => Wording;

/** Runs one kind of equation of table 3, over the rows that this report's form has. */
export function requestEquations(current: CheckedReport, check: Identity['check'], message: Message): CheckResult[] {
  const identities = requestIdentities(current.requestRows).filter((identity) => identity.check === check);
  return formEquations(current, 'requests', identities, message);
}

/** Runs equations of a table; a report whose form lacks the table has none. */
export function formEquations(current: CheckedReport, table: TableId, identities: readonly Identity[], message: Message): CheckResult[] {
  if (!current.report.cells.some((cell) => cell.table === table)) return [];
  const term = (address: string, total: boolean): Term => ({ address, cell: current.cells.get(address), sign: 1, total });
  return identities.map((identity) => assess({
    subject: identity.subject,
    left: identity.left.map((address) => term(address, false)),
    // The form names the total first: 办理结果总计 stands before what is carried over beside it.
    right: identity.right.map((address, index) => term(address, index === 0)),
    message: (left, right) => message(identity, left, right),
  }));
}
