import type { FormColumn, FormRow, TableId, Wording } from '../form/index.ts';
import { columnOf, editions, outcomeGroups, tableIds } from '../form/index.ts';
import { printedHeads, tableNumbers } from '../form/print.ts';
import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { reportWords as words } from '../i18n/report.ts';
import { cellStates } from '../i18n/terms.ts';
import type { AgencyReport, SourceFile } from '../pipeline/write/rows.ts';
import { cellAddress, hasNumber } from './cells.ts';
import type { ReportCell } from './cells.ts';
import { excerptOf } from './excerpt.ts';
import type { Excerpt } from './excerpt.ts';
import { quantity } from './quantity.ts';
import { rowName } from './row-name.ts';
import { lineAnchor, sourceAnchor } from './source.ts';

type Check = AgencyReport['checks'][number];
type Statements = AgencyReport['published'];

/** What stands behind one figure. */
export interface Evidence {
  address: string;
  /** 表三·本年新收政府信息公开申请·总计 */
  name: string;
  /** The figure with its unit, else the name of its state. */
  value: string;
  /** The characters read with what stands beside them in their line; null where there is no document. */
  excerpt: Excerpt | null;
  line: number | null;
  page: number | null;
  /** Anchor in the source section: the characters, else their line; null where there is none. */
  sourceAnchor: string | null;
  implied: string | null;
  checks: CheckOutcome[];
}

export interface CheckOutcome {
  /** The check and the column or row it ran on. */
  name: string;
  status: Check['status'];
  outcome: string;
}

/** Gathers the evidence of one cell. `checkNames` gives the registered checks' names by id (dictionary). */
export function evidence(
  report: AgencyReport, source: SourceFile | null, row: FormRow, column: FormColumn, cell: ReportCell,
  checkNames: ReadonlyMap<string, Wording>, language: Language,
): Evidence {
  const address = cellAddress(cell);
  const excerpt = source && excerptOf(source.lines, cell);
  const marked = excerpt !== null && excerpt.raw !== '';
  return {
    address,
    name: figureName(row, column, cell, language),
    value: valueText(cell, language),
    excerpt,
    line: cell.line,
    page: cell.page,
    sourceAnchor: marked ? sourceAnchor(address) : excerpt !== null && cell.line !== null ? lineAnchor(cell.line) : null,
    implied: cell.implied === null ? null : quantity(cell.implied, cell.unit, language),
    checks: checksOf(report, address).map((check) => checkOutcome(check, checkNames, language, report.published)),
  };
}

export const valueText = (cell: ReportCell, language: Language): string =>
  hasNumber(cell) ? quantity(cell.value, cell.unit, language) : cellStates[cell.state][language];

/** The full name of a figure: its table, its row with the group, its column. */
export const figureName = (row: FormRow, column: FormColumn, cell: ReportCell, language: Language): string =>
  say(words.figureName, language, { table: tableNumbers[cell.table][language], row: rowName(row, language), column: column[language] });

/** A check instance in words: 办理结果合计（自然人）, 不符：应为27，填报21. */
export function checkOutcome(check: Check, names: ReadonlyMap<string, Wording>, language: Language, published: Statements): CheckOutcome {
  const name = names.get(check.check)?.[language] ?? check.check;
  const outcomes = isOfWholeReport(check) ? words.reportCheckStatus : words.checkStatus;
  return {
    name: check.subject === null ? name : say(words.checkOf, language, { check: name, subject: subjectName(check.subject, language, published) }),
    status: check.status,
    outcome: say(outcomes[check.status], language, { expected: check.expected ?? '', actual: check.actual ?? '' }),
  };
}

/**
 * A check runs on a column or on a row, whose ids are distinct within the form; on rows or groups of rows together
 * (`granted+granted_in_part`, `withheld`), or on a statement of the text (`published.3`), named in the text's own words.
 */
export function subjectName(subject: string, language: Language, published: Statements): string {
  if (subject in tableNumbers) return tableNumbers[subject as TableId][language];
  const statement = published.find((each) => `published.${each.statement}` === subject);
  if (statement) return say(words.quoted, language, { words: statement.label });
  if (subject.includes('+')) return subject.split('+').map((id) => subjectName(id, language, published)).join(say(words.betweenRows, language));
  const group = subject === 'litigation' ? printedHeads.litigation : outcomeGroups.find(({ id }) => id === subject);
  if (group) return group[language];
  for (const edition of Object.values(editions)) {
    for (const table of tableIds) {
      const row = edition.tables[table].rows.find((r) => r.id === subject);
      if (row) return rowName(row, language);
      const first = edition.tables[table].rows[0];
      const column = first && columnOf(edition.id, table, first.id, subject);
      if (column) return column[language];
    }
  }
  return subject;
}

/** Equations that a cell stands in. Checks of the report as a whole say nothing about one figure. */
const checksOf = (report: AgencyReport, address: string): Check[] =>
  report.checks.filter((check) => !isOfWholeReport(check) && check.cells?.split(' ').includes(address));

const isOfWholeReport = ({ check }: Check): boolean => check.startsWith('report.');
