import { regionName } from '../../regions/index.ts';
import type { Finding } from '../finding.ts';
import type { IdentifiedReport } from '../record/identity.ts';
import type { Cell, Statement } from '../record/report.ts';
import type { CheckInstance } from '../verify/index.ts';
import type { AgencyReport, FindingRow, ReportRow, SourceFile } from './rows.ts';

// A report's rows, without its id: agencies/<id>.json names it once, the tables put it in front of every row.

export function reportRow({ id, report, primary }: IdentifiedReport, instances: CheckInstance[]): ReportRow {
  const { source, agency } = report;
  const identified = agency !== null && report.year !== null;
  const withStatus = (status: CheckInstance['status']) => instances.filter((instance) => instance.status === status).length;
  return {
    report_id: id,
    agency_id: identified ? agency.id : null,
    agency_name: agency?.name ?? null,
    year: identified ? report.year : null,
    form: report.form,
    region_code: agency?.regionCode ?? null,
    region_name: regionName(agency?.regionCode ?? null),
    level: agency?.level ?? null,
    system: agency?.system ?? null,
    title: report.title,
    published_date: report.publishedDate,
    source_file: source.file,
    source_format: source.format,
    source_sha256: source.sha256,
    source_url: source.url,
    cells_expected: report.cells.length,
    cells_stated: report.cells.filter((cell) => cell.value !== null).length,
    checks_passed: withStatus('passed'),
    checks_failed: withStatus('failed'),
    checks_not_assessable: withStatus('not_assessable'),
    scope: report.scope,
    scope_quote: report.scopeQuote || null,
    primary,
    published_date_basis: report.publishedDateBasis,
    provenance: source.provenance,
    retrieved_date: source.retrievedDate,
    archive_url: source.archiveUrl,
    supersedes: source.supersedes,
  };
}

export const cellRow = ({ table, row, column, value, unit, state, raw, place, implied }: Cell): AgencyReport['cells'][number] => ({
  table,
  row,
  column,
  value,
  unit,
  state,
  raw: raw || null,
  line: place?.line ?? null,
  page: place?.page ?? null,
  implied,
  start: place?.start ?? null,
  end: place?.end ?? null,
});

export const publishedRow = (each: Statement): AgencyReport['published'][number] => ({
  metric: each.metric,
  channel: each.channel,
  label: each.label,
  value: each.value,
  unit: each.unit,
  precision: each.precision,
  period: each.period,
  part_of: each.partOf,
  quote: each.quote || null,
  line: each.place?.line ?? null,
  statement: each.statement,
  breakdown: each.breakdown,
});

export const findingRow = (file: string, { check, severity, origin, cells, expected, actual, line, message }: Finding, review: FindingRow['review'] = 'open'): AgencyReport['findings'][number] => ({
  check,
  severity,
  origin,
  cells: cells.join(' ') || null,
  expected: expected || null,
  actual: actual || null,
  line,
  message_zh: message.zh,
  message_en: message.en,
  source_file: file,
  review,
});

export const checkRow = ({ check, subject, status, cells, expected, actual }: CheckInstance): AgencyReport['checks'][number] => ({
  check,
  subject,
  status,
  cells: cells.join(' ') || null,
  expected: expected || null,
  actual: actual || null,
});

/** The decoded document, line for line; null for a transcription, which has none. */
export function sourceFile({ id, report: { source, lines } }: IdentifiedReport): SourceFile | null {
  return lines && { report_id: id, file: source.file, format: source.format, sha256: source.sha256, lines };
}
