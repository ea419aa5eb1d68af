import { editions, tableIds } from '../form/index.ts';
import type { EditionId } from '../form/index.ts';
import type { AgencyFile, AgencyReport, AgencyRow } from '../pipeline/write/rows.ts';
import type { ReportCell } from './cells.ts';

// Made-up reports for the tests of the pages' sentences and tables.

type Given = Partial<Pick<ReportCell, 'value' | 'state' | 'raw' | 'line' | 'start' | 'end' | 'unit' | 'implied'>>;

/** A report of an edition in which every cell states 0, but for those given: a number, or parts of a cell. */
export function sampleReport(
  edition: EditionId, year: number, given: Record<string, number | Given> = {}, report: Partial<AgencyReport['report']> = {},
): AgencyReport {
  const cells = tableIds.flatMap((table) => editions[edition].tables[table].rows.flatMap((row) =>
    row.columns.map((column): ReportCell => {
      const own = given[`${table}.${row.id}.${column.id}`];
      return {
        table, row: row.id, column: column.id, value: 0, unit: column.unit, state: 'stated', raw: null,
        line: null, page: null, implied: null, start: null, end: null,
        ...(typeof own === 'number' ? { value: own } : own),
      };
    })));
  return {
    report: { ...sampleRow(edition, year), ...report }, cells, published: [], findings: [], indicators: [], checks: [],
  };
}

/** An agency file around reports; the agency is 平潭 with its real names. */
export const sampleAgency = (reports: AgencyReport[], agency: Partial<AgencyRow> = {}): AgencyFile => ({
  agency: {
    agency_id: 'pingtan', name: '平潭综合实验区管理委员会', name_en: 'Pingtan Administrative Committee', level: 'county',
    region_code: '350128', region_name: '福建省福州市平潭县', system: 'government', first_year: null, last_year: null,
    reports: reports.length, valid_from: null, valid_to: null, successor: null, former_ids: null, parent_id: null, aliases: null, ...agency,
  },
  reports, replies: [], searches: [],
});

const sampleRow = (edition: EditionId, year: number): AgencyReport['report'] => ({
  report_id: `pingtan-${year}`, agency_id: 'pingtan', agency_name: '平潭综合实验区管理委员会', year, form: edition,
  region_code: '350128', region_name: '福建省福州市平潭县', level: 'county', system: 'government', title: null,
  published_date: null, source_file: `reports/pingtan-${year}.txt`, source_format: 'text', source_sha256: 'ab'.repeat(32),
  source_url: null, cells_expected: 200, cells_stated: 200, checks_passed: 0, checks_failed: 0, checks_not_assessable: 0,
  scope: 'area', scope_quote: null, primary: true, published_date_basis: null, provenance: 'official',
  retrieved_date: null, archive_url: null, supersedes: null,
});
