import { printedHeads } from '../../form/print.ts';
import { addressOf, outcomeGroups, type TableId, type Wording } from '../../form/index.ts';
import type { Claim } from '../record/report.ts';
import type { CheckedReport, CheckResult } from './check.ts';
import { apart, figure, rowName } from './naming.ts';

/**
 * Holds each figure that the text states against the tables: one instance for each. A figure at odds with the table is
 * not assessable where the text gives another for the same rows that agrees: it then counts something else, a month or
 * a body. A report without the table has no instance.
 */
export function claimResults(current: CheckedReport, about: Claim['about']): CheckResult[] {
  const table: TableId = about === 'review' ? 'review' : 'requests';
  if (!current.report.cells.some((cell) => cell.table === table)) return [];
  const claims = distinct(current.report.claims.filter((claim) => claim.about === about));
  const results = claims.map((claim) => held(current, table, claim));
  const agreed = new Set(results.filter(({ status }) => status === 'passed').map(({ subject }) => subject));
  return results.map((result) => (result.status === 'failed' && agreed.has(result.subject) ? { ...result, status: 'not_assessable', message: null } : result));
}

/** The same figure said twice is one. */
const distinct = (claims: readonly Claim[]): Claim[] => claims.filter((claim, index) => (
  claims.findIndex((other) => subjectOf(other) === subjectOf(claim) && other.value === claim.value) === index));

const subjectOf = ({ readings: [rows = []] }: Claim): string => rows.join('+');

function held(current: CheckedReport, table: TableId, claim: Claim): CheckResult {
  const readings = claim.readings.map((rows) => rows.flatMap((row) => addressesOf(current, table, row)));
  const sums = readings.map((addresses) => sumOf(current, addresses));
  const result = {
    subject: subjectOf(claim), cells: readings.at(-1) ?? [], line: claim.place.line,
    expected: sums[0] === null || sums[0] === undefined ? null : String(sums[0]), actual: String(claim.value),
  };
  if (sums.some((sum) => sum !== null && agrees(claim, sum))) return { ...result, status: 'passed', message: null };
  const [sum] = sums;
  if (sum === null || sum === undefined || sums.includes(null) || ['about', 'nearly'].includes(claim.precision)) {
    return { ...result, status: 'not_assessable', message: null };
  }
  return { ...result, status: 'failed', message: message(claim, sum) };
}

const agrees = ({ value, precision }: Claim, sum: number): boolean => (precision === 'at_least' ? sum >= value : precision === 'exact' && sum === value);

/** A row's total; a group's rows as far as this report's form has them; both kinds of litigation for 行政诉讼. */
function addressesOf({ cells, report }: CheckedReport, table: TableId, term: string): string[] {
  if (term === 'litigation') return ['litigation_direct', 'litigation_after_reconsideration'].map((row) => addressOf(table, row, 'total'));
  const own = addressOf(table, term, 'total');
  if (cells.has(own) || !isGroup(term)) return [own];
  const rows = report.cells.filter((cell) => cell.table === table && cell.column === 'total' && cell.row.startsWith(`${term}_`)).map((cell) => cell.row);
  const split = rows.filter((row) => row !== 'other_disposition');
  return (split.length > 0 ? split : rows).map((row) => addressOf(table, row, 'total'));
}

const isGroup = (term: string): boolean => outcomeGroups.some(({ id }) => id === term);

/** Null where a cell has no number; `/` beside numbers counts as 0, a blank does not (form.md, 总计 column). */
function sumOf({ cells }: CheckedReport, addresses: readonly string[]): number | null {
  const found = addresses.map((address) => cells.get(address));
  if (found.some((cell) => !cell || (cell.value === null && cell.state !== 'not_applicable')) || found.every((cell) => cell?.value === null)) return null;
  return found.reduce((sum, cell) => sum + (cell?.value ?? 0), 0);
}

function message(claim: Claim, sum: number): Wording {
  const names = (claim.readings[0] ?? []).map((term) => nameOf(term, claim.about === 'review' ? 'review' : 'requests'));
  const [zh, en] = [names.map((name) => name.zh).join('与'), names.map((name) => name.en).join(' and ')];
  return {
    zh: `有出入：正文称“${claim.quote}”，表中${zh}总计${figure(sum)}，相差${apart(sum, claim.value)}。`,
    en: `Text and table differ: the text says “${claim.quote}”; in the table the total of ${en} is ${figure(sum)}; difference ${apart(sum, claim.value)}.`,
  };
}

function nameOf(term: string, table: TableId): Wording {
  const words = term === 'litigation' ? printedHeads.litigation : outcomeGroups.find(({ id }) => id === term);
  return words ? { zh: `“${words.zh}”`, en: `${words.en} (${words.zh})` } : rowName(table, term);
}
