import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Wording } from './form/index.ts';
import type { AgencyFile, AgencyRow, CoverageRow, DictionaryRow, FindingRow, IndicatorRow, ReportRow, SourceFile } from './pipeline/write/rows.ts';

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

/** What every id and every column stands for. */
export const dictionary = (): DictionaryRow[] => read('dictionary.json');

/** Names of the registered checks by id. */
export const checkNames = (): ReadonlyMap<string, Wording> =>
  new Map(dictionary().filter(({ kind }) => kind === 'check').map(({ id, zh, en }) => [id, { zh, en }]));

/** A file that visitors can download. */
export interface Download {
  name: string;
  bytes: number;
  /** Records of a CSV file, its header left out; null for other files. */
  rows: number | null;
}

/** The files at the top of the dataset, sorted by name. */
export const downloads = (): Download[] =>
  readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).sort().map((name) => ({
    name,
    bytes: statSync(join(directory, name)).size,
    rows: name.endsWith('.csv') ? recordsOf(readFileSync(join(directory, name))) : null,
  }));

/** Version of the newest release that the dataset is built on; `unreleased` before the first. */
export const datasetVersion = (): string => read<{ version: string }>('datapackage.json').version;

/**
 * Twelve hex digits that tell this state of the dataset from any other: the head of the SHA-256 of its SHA256SUMS,
 * which lists every file. What is cited as long as a dataset is no release.
 */
export const datasetFingerprint = (): string =>
  createHash('sha256').update(readFileSync(join(directory, 'SHA256SUMS'))).digest('hex').slice(0, 12);

/** Counts line feeds outside quotes: a quoted field may hold some of its own. */
function recordsOf(csv: Uint8Array): number {
  const quote = 34;
  const lineFeed = 10;
  let quoted = false;
  let lines = 0;
  for (const byte of csv) {
    if (byte === quote) quoted = !quoted;
    else if (byte === lineFeed && !quoted) lines += 1;
  }
  return lines - 1;
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
