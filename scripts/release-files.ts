import { copyFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetFile } from '../src/pipeline/write/edition.ts';
import { tables } from '../src/pipeline/write/tables.ts';
import { checksumLines, checksumsName } from './checksums.ts';
import { archiveName, writeArchive } from './dataset-archive.ts';
import { descriptivePieces } from './dataset-descriptions.ts';
import { fileHash } from './dataset-file-hash.ts';
import { writePieces } from './dataset-files.ts';
import { releaseFile, type Release } from './dataset-releases.ts';
import { rowCounts } from './dataset-row-counts.ts';
import { freezeCharts } from './freeze-charts.ts';

/**
 * Freezes a dataset into an empty folder: its tables as Parquet, the archive with all of them, what changed since the
 * release before, how to cite it, checksums, and `release.json`, by which later builds tell whether their data is this
 * one. What describes the dataset is written anew in it, now that it has a version and a date.
 */
export async function freeze(dataset: string, folder: string, edition: { version: string; date: string }): Promise<void> {
  const pieces = descriptivePieces(edition);
  for (const { name } of pieces) rmSync(join(dataset, name));
  const described = await writePieces(dataset, pieces);
  const hashed = (name: string) => ({ name, sha256: fileHash(join(dataset, name)) });
  const tableFiles = tables.flatMap(({ name }) => [hashed(`${name}.csv`), hashed(`${name}.parquet`)]);
  await writeArchive(dataset, edition, [...tableFiles, ...described], undefined);

  const kept = ['CHANGES.csv', 'CITATION.cff', 'LICENSE.txt', 'README.md', archiveName(edition), ...tables.map(({ name }) => `${name}.parquet`)].sort();
  for (const name of kept) copyFileSync(join(dataset, name), join(folder, name));
  const files: DatasetFile[] = [...kept, ...freezeCharts(dataset, folder)].sort().map((name) => ({ name, bytes: statSync(join(folder, name)).size, sha256: fileHash(join(folder, name)) }));
  writeFileSync(join(folder, checksumsName), checksumLines(files));
  const release: Release = { ...edition, tables: await frozenTables(dataset), files };
  writeFileSync(join(folder, releaseFile), `${JSON.stringify(release, null, 2)}\n`);
}

async function frozenTables(dataset: string): Promise<Release['tables']> {
  const frozen: Release['tables'] = {};
  for (const [name, rows] of await rowCounts(dataset)) frozen[name] = { rows, csv_sha256: fileHash(join(dataset, `${name}.csv`)) };
  return frozen;
}
