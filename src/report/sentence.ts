import { tableNumbers } from '../form/print.ts';
import type { TableId } from '../form/index.ts';
import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { reportWords as words } from '../i18n/report.ts';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import { filledTables, isNonZero } from './cells.ts';
import type { FilledTable, ReportCell } from './cells.ts';
import { tableClauses } from './clauses.ts';
import { weave } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** What a report states, in full: every cell whose number is not zero is named, the others are counted by state. */
export interface ReportSentence {
  opening: Piece[];
  /** One run of clauses for each table that has a number other than zero. */
  tables: { table: TableId; pieces: Piece[] }[];
  /** What the remaining cells hold; empty where none remain. */
  rest: Piece[];
}

/** Names every cell of a report that is not zero. `agency` is the body's full name as a run of the sentence. */
export function reportSentence(report: AgencyReport, agency: Piece, language: Language): ReportSentence {
  const tables = filledTables(report);
  const nonZero = report.cells.filter(isNonZero);
  const zero = report.cells.filter((cell) => cell.value === 0);
  const values = { agency, year: String(report.report.year ?? '') };
  const count = (cells: ReportCell[]) => formatNumber(cells.length);
  if (report.cells.length === 0) return { opening: weave(words.noForm, language, values), tables: [], rest: [] };
  if (zero.length === report.cells.length) {
    return { opening: weave(words.allZero, language, { ...values, count: count(zero) }), tables: [], rest: [] };
  }
  const unread = report.cells.some((cell) => cell.state === 'unreadable');
  const opening = nonZero.length > 0 ? words.nonZero : unread ? words.readZero : words.nothingButZero;
  return {
    opening: weave(opening, language, { ...values, count: count(nonZero) }),
    tables: tables.filter((t) => t.rows.some((row) => row.cells.some(({ cell }) => isNonZero(cell))))
      .map((t) => ({ table: t.table, pieces: tableClauses(t, language) })),
    rest: rest(report, tables, nonZero.length > 0, language),
  };
}

/** The cells that the sentence has not named: tables that are not there, then the states with their counts. */
function rest(report: AgencyReport, tables: FilledTable[], named: boolean, language: Language): Piece[] {
  const gone = tables.filter((t) => t.rows.every((row) => row.cells.every(({ cell }) => cell.state === 'absent'))).map((t) => t.table);
  const cells = report.cells.filter((cell) => !isNonZero(cell) && !gone.includes(cell.table));
  const zero = cells.filter((cell) => cell.value === 0).length;
  const stateCount = (state: keyof typeof words.restStates) => {
    const count = cells.filter((cell) => cell.state === state).length;
    return count === 0 ? [] : [say(words.restStates[state], language, { count: formatNumber(count) })];
  };
  const counts = [
    ...(zero === 0 ? [] : [say(words.restZero, language, { count: formatNumber(zero) })]),
    ...stateCount('blank'), ...stateCount('not_applicable'), ...stateCount('unreadable'), ...stateCount('absent'),
  ].join(say(words.betweenStates, language));
  const values = { total: formatNumber(cells.length), counts };
  const allZero = zero === cells.length;
  const wording = named ? (allZero ? words.restAllZero : words.rest) : allZero ? words.restOnlyZero : words.restOnly;
  const sentences = [
    ...(cells.length === 0 ? [] : [say(wording, language, values)]),
    ...(gone.length === 0 ? [] : [say(words.tablesGone, language, { tables: gone.map((t) => tableNumbers[t][language]).join(say(words.betweenItems, language)) })]),
  ];
  return sentences.length === 0 ? [] : [sentences.join(say(words.betweenSentences, language))];
}
