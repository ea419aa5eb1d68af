import type { Wording } from '../form/index.ts';

export type Severity = 'error' | 'warning' | 'info';

/** `report`: the document itself is at fault; `reading`: we could not read it. Never mixed up on any page. */
export type Origin = 'report' | 'reading';

/** Something a reader should know before trusting a report. Data faults become findings, never exceptions. */
export interface Finding {
  /** Registered id: `requests.balance`, `read.row_without_label`, … */
  check: string;
  severity: Severity;
  origin: Origin;
  /** Addresses of the cells concerned; a cell of another report as `<report_id>:address`. */
  cells: string[];
  expected: string | null;
  actual: string | null;
  /** Line of the decoded document, counting from 1. */
  line: number | null;
  message: Wording;
}

/** What every stage returns: its result, and what a reader should know about it. */
export interface Staged<T> {
  value: T;
  findings: Finding[];
}

/** A finding about our own reading, without cells unless given. */
export function readingFinding(
  check: string, severity: Severity, message: Wording, details: Partial<Pick<Finding, 'cells' | 'line' | 'expected' | 'actual'>> = {},
): Finding {
  return { check, severity, origin: 'reading', cells: [], expected: null, actual: null, line: null, message, ...details };
}
