import { extent, group } from 'd3';
import type { Download } from '../data/download.ts';
import type { Wording } from '../form/index.ts';
import type { ReportRow } from '../pipeline/write/rows.ts';

/** One table of the dataset with its files. */
export interface DataTable {
  /** File name without ending. */
  name: string;
  /** Records of its CSV file. */
  rows: number;
  files: DataFile[];
}

export interface DataFile {
  name: string;
  format: Wording;
  /** MIME type. */
  type: string;
  bytes: number;
  size: string;
}

/** The whole dataset as one SQLite file. */
export const databaseFile = 'disclosure-ledger.sqlite';

/** The tables among the files of the dataset, in the order in which a reader needs them; the largest unknown ones last. */
export function dataTables(downloads: readonly Download[]): DataTable[] {
  const order = ['panel', 'reports', 'cells', 'published', 'indicators', 'findings', 'checks', 'agencies', 'coverage', 'dictionary'];
  const rank = ({ name }: DataTable) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...group(downloads, ({ name }) => name.split('.')[0] ?? name)]
    .flatMap(([name, files]) => {
      const rows = files.find((file) => file.rows !== null)?.rows;
      return rows === undefined || rows === null ? [] : [{ name, rows, files: files.map(fileOf) }];
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** What is no file of a table: the archive, the database, descriptions and checksums. Whole things first. */
export function otherFiles(downloads: readonly Download[]): DataFile[] {
  const tables = new Set(dataTables(downloads).flatMap(({ files }) => files.map(({ name }) => name)));
  const rank = ({ name }: DataFile) => (name.endsWith('.zip') ? 0 : name === databaseFile ? 1 : 2);
  return downloads.filter(({ name }) => !tables.has(name)).map(fileOf).sort((a, b) => rank(a) - rank(b));
}

/** By the ending of a file's name, the longest that fits. */
const formats: Record<string, { format: Wording; type: string }> = {
  '.csv': { format: { zh: 'CSV', en: 'CSV' }, type: 'text/csv' },
  '.excel.csv': { format: { zh: 'Excel用CSV', en: 'CSV for Excel' }, type: 'text/csv' },
  '.json': { format: { zh: 'JSON', en: 'JSON' }, type: 'application/json' },
  '.ndjson.gz': { format: { zh: 'NDJSON（gzip）', en: 'NDJSON, gzipped' }, type: 'application/gzip' },
  '.parquet': { format: { zh: 'Parquet', en: 'Parquet' }, type: 'application/vnd.apache.parquet' },
  '.sqlite': { format: { zh: 'SQLite', en: 'SQLite' }, type: 'application/vnd.sqlite3' },
  '.zip': { format: { zh: 'ZIP', en: 'ZIP' }, type: 'application/zip' },
};

export function fileOf({ name, bytes }: Pick<Download, 'name' | 'bytes'>): DataFile {
  const ending = Object.keys(formats).filter((each) => name.endsWith(each)).sort((a, b) => b.length - a.length)[0];
  const plain = { format: { zh: name, en: name }, type: 'text/plain' };
  return { name, bytes, size: sizeOf(bytes), ...(ending === undefined ? plain : formats[ending] ?? plain) };
}

/** First and last year of which a report is on file; null where none is. */
export function yearsOnFile(reports: readonly Pick<ReportRow, 'year'>[]): [number, number] | null {
  const [first, last] = extent(reports, ({ year }) => year);
  return first === undefined || last === undefined ? null : [first, last];
}

/** A file's size as people read it, in steps of 1000: 820 B, 14 kB, 1.2 MB. */
export function sizeOf(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const size = bytes / 1000 ** step;
  return `${step > 0 && size < 10 ? size.toFixed(1) : Math.round(size)} ${units[step]}`;
}
