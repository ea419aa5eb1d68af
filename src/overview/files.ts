import { group } from 'd3';
import type { Download } from '../data.ts';

/** One table of the dataset with its files. */
export interface DataTable {
  /** File name without ending. */
  name: string;
  /** Records of its CSV file. */
  rows: number;
  files: { name: string; format: string; size: string }[];
}

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

const fileOf = ({ name, bytes }: Download) => ({ name, format: name.split('.').slice(1).join('.').toUpperCase(), size: sizeOf(bytes) });

/** A file's size as people read it, in steps of 1000: 820 B, 14 kB, 1.2 MB. */
export function sizeOf(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const size = bytes / 1000 ** step;
  return `${step > 0 && size < 10 ? size.toFixed(1) : Math.round(size)} ${units[step]}`;
}
