import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgencyFile, AgencyRow, CoverageRow, FindingRow, IndicatorRow, ReportRow, SourceFile } from './pipeline/write/rows.ts';

// The only code of the site that touches disk. Read with fs rather than imported: half the time, and no bundling.

const directory = process.env['DISCLOSURE_LEDGER_DATA'] ?? join(process.cwd(), 'public', 'data');

const cache = new Map<string, unknown>();

/** All agencies of the register and of the documents, sorted by id. */
export const agencies = (): AgencyRow[] => read('agencies.json');

/** All reports read, primaries and others; sorted by agency and year. */
export const reports = (): ReportRow[] => read('reports.json');

export const findings = (): FindingRow[] => read('findings.json');

export const indicators = (): IndicatorRow[] => read('indicators.json');

export const coverage = (): CoverageRow[] => read('coverage.json');

/** One agency with its reports, cells, statements, findings, indicators and checks. */
export const agencyFile = (id: string): AgencyFile => read(`agencies/${id}.json`);

/** The decoded document of a report; null for a transcription, which has none. */
export function sourceFile(reportId: string): SourceFile | null {
  return existsSync(join(directory, 'sources', `${reportId}.json`)) ? read(`sources/${reportId}.json`) : null;
}

/** A missing file stops the build: Astro would otherwise build an empty site and say nothing. */
function read<T>(name: string): T {
  const known = cache.get(name);
  if (known !== undefined) return known as T;
  const path = join(directory, name);
  if (!existsSync(path)) throw new Error(`${path} is missing. Run "npm run data" first: the site is built from the dataset.`);
  const value = JSON.parse(readFileSync(path, 'utf8')) as T;
  cache.set(name, value);
  return value;
}
