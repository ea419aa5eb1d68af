import { addressOf, editions } from '../../form/index.ts';
import type { EditionId, TableId } from '../../form/index.ts';
import type { AgencyFile, AgencyReport } from '../../pipeline/write/rows.ts';
import type { ChartYear, Mark, YearStatus } from '../types.ts';
import { chartWords } from '../../i18n/charts.ts';

/** The last reports before the form (国办发〔2014〕32号 list): nothing is joined across this year and the next. */
export const lastYearBeforeForm = 2018;

/** A body's reports that count, by year: primaries that have a year. */
export const reportsByYear = (file: AgencyFile): Map<number, AgencyReport> =>
  new Map(file.reports.flatMap((each) => (each.report.primary && each.report.year !== null ? [[each.report.year, each]] : [])));

/** Every year from the first to the last report that is `used`, with the status of each year on file. */
export function yearsWith(
  reports: Map<number, AgencyReport>, isUsed: (report: AgencyReport) => boolean, statusOf: (year: number, report: AgencyReport) => YearStatus,
): ChartYear[] {
  const used = [...reports].filter(([, report]) => isUsed(report)).map(([year]) => year);
  const first = Math.min(...used);
  return Array.from({ length: used.length === 0 ? 0 : Math.max(...used) - first + 1 }, (_, index): ChartYear => {
    const year = first + index;
    const report = reports.get(year);
    if (!report) return { year, status: 'not_on_file', edition: null, provenance: null };
    return { year, status: statusOf(year, report), edition: editionOf(report), provenance: report.report.provenance };
  });
}

/** Years in which a report has the table, by its cells. */
export const yearsOfTable = (reports: Map<number, AgencyReport>, table: TableId): ChartYear[] =>
  yearsWith(reports, ({ cells }) => cells.some((cell) => cell.table === table), formStatus);

/** Whether a report on file has the form, else why not: it is older than the form, or only its text is known. */
export function formStatus(year: number, { report, cells }: AgencyReport): YearStatus {
  if (cells.length > 0) return 'on_file';
  return report.form === '2014' || year <= lastYearBeforeForm ? 'older_form' : 'no_form';
}

/**
 * The edition that a report follows. A mixed one is told by table 2, whose columns differ between the editions; in
 * table 3 the mixture is one row (淮安市洪泽区 2023: the 2021 form with 其他处理 unsplit).
 */
function editionOf({ report, cells }: AgencyReport): EditionId | null {
  if (report.form === '2019' || report.form === '2021') return report.form;
  const addresses = new Set(cells.map((cell) => addressOf(cell.table, cell.row, cell.column)));
  const documents = { '2019': 'created', '2021': 'issued' } as const;
  const ids = Object.keys(editions) as EditionId[];
  return ids.find((id) => addresses.has(addressOf('disclosure', 'normative_documents', documents[id]))) ?? null;
}

/** Where the edition of the form changes from one report on file to the next, whatever year that is. */
export function editionMarks(years: ChartYear[]): Mark[] {
  const known = years.flatMap(({ year, edition }) => (edition ? [{ year, edition }] : []));
  return known.flatMap(({ year, edition }, index) => {
    const before = known[index - 1];
    return before && before.edition !== edition ? [{ at: year - 0.5, label: chartWords.formChange(editions[before.edition], editions[edition]) }] : [];
  });
}

/** A date at which a law changed what is counted, if it lies within the years shown. `date` is an ISO day. */
export function lawMark(years: ChartYear[], date: string, label: Mark['label']): Mark[] {
  const [first, last] = [years[0], years.at(-1)];
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const at = year - 0.5 + (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1));
  return first && last && at >= first.year - 0.5 && at < last.year + 0.5 ? [{ at, label }] : [];
}
