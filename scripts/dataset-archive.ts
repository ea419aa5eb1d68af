import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../src/pipeline/record/identity.ts';
import { dataPackage } from '../src/pipeline/write/datapackage.ts';
import type { DatasetEdition, DatasetFile } from '../src/pipeline/write/edition.ts';
import { checksumLines, checksumsName } from './checksums.ts';
import type { WrittenFile } from './dataset-files.ts';
import { writeZip, type ZipEntry } from './dataset-zip.ts';

export const archiveName = ({ version }: DatasetEdition): string => `disclosure-ledger-${version}.zip`;

/** A zip without extensions ends at 4 GiB: of more than this the CSV files are left out, whose Parquet twins say the same. */
const largest = 3.5e9;

/**
 * Writes `disclosure-ledger-<version>.zip`: the tables as CSV and Parquet with what explains them, and their checksums.
 * Where the dataset is a release, that release's own archive is the one.
 */
export async function writeArchive(folder: string, edition: DatasetEdition, files: readonly WrittenFile[], released: string | undefined): Promise<void> {
  const name = archiveName(edition);
  const frozen = released === undefined ? undefined : join(released, name);
  if (frozen !== undefined && existsSync(frozen)) copyFileSync(frozen, join(folder, name));
  else await writeZip(join(folder, name), archiveEntries(folder, edition, files));
}

function archiveEntries(folder: string, edition: DatasetEdition, files: readonly WrittenFile[]): ZipEntry[] {
  const inside = listed(folder, files);
  const described = `${JSON.stringify(dataPackage(edition, inside), null, 2)}\n`;
  const top = archiveName(edition).replace(/\.zip$/, '');
  return [
    ...inside.map(({ name }) => ({ name: `${top}/${name}`, path: join(folder, name) })),
    { name: `${top}/datapackage.json`, text: described },
    { name: `${top}/${checksumsName}`, text: checksumLines([...inside, { name: 'datapackage.json', sha256: createHash('sha256').update(described).digest('hex') }]) },
  ];
}

function listed(folder: string, files: readonly WrittenFile[]): DatasetFile[] {
  const all = files
    .filter(({ name }) => !name.includes('/') && !name.endsWith('.json'))
    .sort((a, b) => compare(a.name, b.name))
    .map((file) => ({ ...file, bytes: statSync(join(folder, file.name)).size }));
  const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
  return total <= largest ? all : all.filter(({ name }) => !name.endsWith('.csv') || name === 'dictionary.csv');
}
