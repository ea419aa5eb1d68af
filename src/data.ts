import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Accuracy } from './data/accuracy.ts';
import type { Download } from './data/download.ts';
import type { Change, Release } from './data/release.ts';
import type { TableSchema } from './data/table-schema.ts';
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

/** The files at the top of the dataset, sorted by name. Counting their records takes a second for each 100 MB: done once. */
export function downloads(): Download[] {
  const known = cache.get('downloads');
  if (known !== undefined) return known as Download[];
  const names = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
  const files = names.map((name): Download => ({
    name,
    bytes: statSync(join(directory, name)).size,
    rows: /^[^.]+\.csv$/.test(name) ? recordsOf(readFileSync(join(directory, name))) : null,
  }));
  cache.set('downloads', files);
  return files;
}

/** Version of the newest release that the dataset is built on; `unreleased` before the first. */
export const datasetVersion = (): string => dataPackage().version;

/** Day of the release, YYYY-MM-DD; null where the data are no release. From the dataset, never from a clock. */
export const datasetDate = (): string | null => dataPackage().created?.slice(0, 10) ?? null;

/** Schema of a table by its name; null where the data package does not know it. */
export const tableSchema = (table: string): TableSchema | null =>
  dataPackage().resources.find(({ path }) => path === `${table}.csv`)?.schema ?? null;

const dataPackage = () => read<{ version: string; created?: string; resources: { path: string; schema?: TableSchema }[] }>('datapackage.json');

/** The head and the first records of a table's CSV file, field by field as they stand there. */
export function firstRecords(table: string, count: number): { columns: string[]; rows: string[][] } {
  const file = openSync(join(directory, `${table}.csv`), 'r');
  try {
    // The widest table has 20 kB in its head; a record cut in half at the end of what is read is left out.
    const bytes = Buffer.alloc(262_144);
    const size = readSync(file, bytes);
    const { data } = Papa.parse<string[]>(bytes.toString('utf8', 0, size), { preview: count + 2, skipEmptyLines: true });
    const [columns = [], ...records] = size < bytes.length ? data : data.slice(0, -1);
    return { columns, rows: records.slice(0, count) };
  } finally {
    closeSync(file);
  }
}

/** All releases, newest first. */
export const releases = (): Release[] => (existsSync(join(directory, 'releases.json')) ? read<Release[]>('releases.json').toReversed() : []);

/** What differs between the newest release and the dataset; null before the first release. */
export const changes = (): Change[] | null => (releases().length === 0
  ? null
  : Papa.parse<Change>(readFileSync(join(directory, 'CHANGES.csv'), 'utf8'), { header: true, skipEmptyLines: true }).data);

/** How well the reader reads, as last recorded; null while nothing is. It belongs to the reader, not to the dataset. */
export function accuracy(): Accuracy | null {
  const path = process.env['DISCLOSURE_LEDGER_ACCURACY'] ?? join(process.cwd(), 'data', 'accuracy.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as Accuracy : null;
}

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

/** Where errors can be sent: the address that the site was built with (CONTACT_EMAIL); null where it was given none. */
export const contactAddress = (): string | null => process.env['CONTACT_EMAIL']?.trim() || null;

/** A missing file stops the build: Astro would otherwise build an empty site and say nothing. */
function read<T>(name: string): T {
  const known = cache.get(name);
  if (known !== undefined) return known as T;
  const path = join(directory, name);
  const packed = path.replace(/\.json$/, '.ndjson.gz');
  if (![path, packed].some(existsSync)) throw new Error(`${path} is missing. Run "npm run data" first: the site is built from the dataset.`);
  const value = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : packedRows(packed)) as T;
  cache.set(name, value);
  return value;
}

/** A table above a million rows is no JSON array but gzipped NDJSON; line by line, for no string could hold it. */
function packedRows(path: string): unknown[] {
  const bytes = gunzipSync(readFileSync(path));
  const rows: unknown[] = [];
  for (let at = 0, end = bytes.indexOf('\n'); end >= 0; at = end + 1, end = bytes.indexOf('\n', at)) rows.push(JSON.parse(bytes.toString('utf8', at, end)));
  return rows;
}

/** Whether pictures of the charts are made in this build; scripts/build-site.ts says so. */
export const hasPictures = (): boolean => process.env['DISCLOSURE_LEDGER_PICTURES'] === 'made';

/** What an embed of a release says beside its drawings: an entry of the release's `charts.json`. */
export interface FrozenChart {
  chart: string;
  subject: string;
  language: keyof Wording;
  title: string;
  subtitle: string;
  source: string;
}

/** The charts that a release keeps as they were; none where it keeps no drawings. */
export const frozenCharts = (version: string): FrozenChart[] =>
  (existsSync(join(directory, 'releases', version, 'charts.json')) ? read(`releases/${version}/charts.json`) : []);

/** One of its drawings, SVG of our own. */
export const frozenDrawing = (version: string, name: string): string => readFileSync(join(directory, 'releases', version, name), 'utf8');
