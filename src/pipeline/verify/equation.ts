import type { Wording } from '../../form/index.ts';
import type { Cell } from '../record/report.ts';
import type { CheckResult } from './check.ts';

/** A cell in an equation. */
export interface Term {
  /** As findings name it: the address, `<report_id>:address` for a cell of another report. */
  address: string;
  cell: Cell | undefined;
  /** Added or, for 废止, taken away. */
  sign: 1 | -1;
  /** A total is what addends are held against: without a number it proves nothing, where a blank addend counts as 0. */
  total: boolean;
}

/** Two sides that must be equal. */
export interface Equation {
  subject: string;
  left: Term[];
  right: Term[];
  /** What to say where they differ: the sums of both sides. */
  message: (left: number, right: number) => Wording;
}

/**
 * Adds up both sides. Not assessable where a term is unreadable or absent, a total has no number, a side has no number
 * at all, or cells of the 总计 column are added up and one is blank: a real report of 2019 leaves that column blank on
 * every outcome row.
 */
export function assess({ subject, left, right, message }: Equation): CheckResult {
  const terms = [...left, ...right];
  const result = { subject, cells: terms.map((term) => term.address), line: lineOf(right), expected: null, actual: null };
  if (terms.some(isUnknown) || [left, right].some(cannotBeAddedUp)) return { ...result, status: 'not_assessable', message: null };
  const expected = sumOf(left);
  const actual = sumOf(right);
  const sums = { expected: String(expected), actual: String(actual) };
  if (expected === actual) return { ...result, ...sums, status: 'passed', message: null };
  return { ...result, ...sums, status: 'failed', message: message(expected, actual) };
}

const isUnknown = ({ cell }: Term): boolean => !cell || cell.state === 'unreadable' || cell.state === 'absent';

const hasNumber = ({ cell }: Term): boolean => cell !== undefined && cell.value !== null;

function cannotBeAddedUp(side: Term[]): boolean {
  if (side.some((term) => term.total && !hasNumber(term))) return true;
  if (!side.some(hasNumber)) return true;
  return side.length > 1 && side.some(({ cell }) => cell?.column === 'total' && cell.state === 'blank');
}

/** A blank or `/` addend counts as 0 here and nowhere in the data. Money in 万元 has up to six decimals. */
function sumOf(side: Term[]): number {
  const sum = side.reduce((total, { cell, sign }) => total + sign * (cell?.value ?? 0), 0);
  return Math.round(sum * 1e6) / 1e6;
}

const lineOf = (side: Term[]): number | null => side.find((term) => term.cell?.place)?.cell?.place?.line ?? null;
