import type { Wording } from '../../form/index.ts';
import type { Severity } from '../finding.ts';
import type { Cell, Report } from '../record/report.ts';

/** A report as the checks see it. */
export interface CheckedReport {
  id: string;
  report: Report;
  cells: ReadonlyMap<string, Cell>;
  /** Rows of table 3 that its form has. */
  requestRows: readonly string[];
}

/** What a check is run on: a report and the primary report of the same body for the year before, where it is on file. */
export interface CheckSubject {
  current: CheckedReport;
  previous: CheckedReport | null;
}

/** One instance of a check: one column, one row, one pair of years. */
export type CheckResult = Instance & ({ status: 'passed' | 'not_assessable'; message: null } | Failure | Remark);

interface Instance {
  /** The column or row id it was run on; null where the check is about the report. */
  subject: string | null;
  /** Addresses of all cells that take part; of another report as `<report_id>:address`. */
  cells: string[];
  expected: string | null;
  actual: string | null;
  /** Line of the figure that is at odds. */
  line: number | null;
}

interface Failure {
  status: 'failed';
  message: Wording;
}

/** Not to be judged, yet worth knowing: a finding of severity `info`, no fault. */
interface Remark {
  status: 'not_assessable';
  message: Wording;
}

/** Name and rule stand in the dictionary; `run` is the rule. Checks speak of reports, so their findings have origin `report`. */
export interface Check extends Wording {
  id: string;
  severity: Severity;
  /** The rule in one sentence. */
  rule: Wording;
  /** The rule as an equation between ids of rows or columns; null where it is none. */
  formula: string | null;
  run: (subject: CheckSubject) => CheckResult[];
}

export function checkedReport(id: string, report: Report): CheckedReport {
  const requestRows = new Set(report.cells.filter((cell) => cell.table === 'requests').map((cell) => cell.row));
  return { id, report, cells: new Map(report.cells.map((cell) => [cell.address, cell])), requestRows: [...requestRows] };
}
