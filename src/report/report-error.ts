import { say } from '../i18n/index.ts';
import { reportWords as words } from '../i18n/report.ts';
import type { ReportRow } from '../pipeline/write/rows.ts';
import { cellAddress } from './cells.ts';
import type { ReportCell } from './cells.ts';
import { agencyName, pageAddress } from './context.ts';
import type { ReportContext } from './context.ts';
import type { Evidence } from './evidence.ts';

/**
 * The line that puts a cell right, as far as it is known: of `corrections.csv`
 * (`file,address,was,now,reason,evidence,reviewer,date`), or for a figure typed in by hand the beginning of its line in
 * `transcribed/cells.csv` (`agency,year,form,table,row,column,value`).
 */
export function correctionLine(report: ReportRow, cell: ReportCell): string {
  const now = cell.value === null ? '' : String(cell.value);
  return report.provenance === 'typed'
    ? csvLine([report.agency_name ?? '', String(report.year ?? ''), report.form, cell.table, cell.row, cell.column, now])
    : csvLine([report.source_file, cellAddress(cell), asRead(cell), '', '', '', '', '']);
}

/** What `was` must say: the number as it now stands, earlier corrections applied, else the state. */
const asRead = (cell: ReportCell): string => (cell.value === null ? cell.state : String(cell.value));

const csvLine = (fields: readonly string[]): string =>
  fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');

/** A letter about one figure, filled in but for what is right; null where the site has no address to write to. */
export function errorMail(context: ReportContext, { address, name, value }: Evidence, line: string, contact: string | null): string | null {
  if (contact === null) return null;
  const { language, agency, report: { report } } = context;
  const subject = say(words.errorSubject, language, { report: report.report_id, address });
  const body = say(words.errorBody, language, {
    agency: agencyName(agency, language), year: report.year ?? '', figure: name, value, page: pageAddress(context, address), line,
  });
  // RFC 6068: lines of a body end with CR LF.
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
