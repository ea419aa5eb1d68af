import type { DatasetEdition } from '../src/pipeline/write/edition.ts';
import type { Release } from './dataset-releases.ts';

/**
 * Which state of the data it is, from the newest release and never from the clock. Only data whose every table is the
 * release's to the byte is that release; `csvHashes` are the SHA-256 of the CSV files by table.
 */
export function datasetEdition(newest: Release | undefined, csvHashes: ReadonlyMap<string, string>): DatasetEdition {
  if (newest === undefined) return { version: 'unreleased', date: null };
  const { version, date } = newest;
  return isExactly(newest, csvHashes) ? { version, date } : { version: `${version}+next`, date: null };
}

const isExactly = ({ tables }: Release, csvHashes: ReadonlyMap<string, string>): boolean => (
  csvHashes.size === Object.keys(tables).length && [...csvHashes].every(([table, hash]) => tables[table]?.csv_sha256 === hash));
