import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetFile } from '../src/pipeline/write/edition.ts';
import type { FilePiece } from '../src/pipeline/write/files.ts';
import { checksumsName } from './checksums.ts';
import { readPortions } from './read-portions.ts';

/** A frozen dataset, as its `release.json` tells. */
export interface Release {
  version: string;
  /** YYYY-MM-DD. */
  date: string;
  /** Rows of each table, and the SHA-256 of its CSV file: what tells whether data is exactly this release's. */
  tables: Record<string, { rows: number; csv_sha256: string }>;
  /** What is kept of it, `release.json` and the checksums aside. */
  files: DatasetFile[];
}

export const releaseFile = 'release.json';

export const releaseFolder = (corpus: string, version: string): string => join(corpus, 'releases', version);

const byNumbers = new Intl.Collator('en', { numeric: true });

/** Below 0 where the first comes before the second: 1.10 comes after 1.9. */
export const compareVersions = (a: string, b: string): number => byNumbers.compare(a, b);

/** The releases of a corpus, oldest first. A folder without `release.json` is none. */
export function releasesOf(corpus: string): Release[] {
  const folder = join(corpus, 'releases');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, releaseFile)))
    .map(({ name }) => JSON.parse(readFileSync(join(folder, name, releaseFile), 'utf8')) as Release)
    .sort((a, b) => compareVersions(a.version, b.version));
}

/** Every release as it is kept, under `releases/<version>/`, and `releases.json`, which lists them, oldest first. */
export function* releaseCopies(corpus: string, releases: readonly Release[]): Generator<FilePiece> {
  for (const { version, files } of releases) {
    for (const file of [...files.map(({ name }) => name), checksumsName, releaseFile]) {
      const name = `releases/${version}/${file}`;
      for (const content of readPortions(join(releaseFolder(corpus, version), file))) yield { name, content, last: false };
      yield { name, content: '', last: true };
    }
  }
  yield { name: 'releases.json', content: `${JSON.stringify(releases, null, 2)}\n`, last: true };
}
