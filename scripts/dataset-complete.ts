import { statSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../src/pipeline/record/identity.ts';
import { dataPackage } from '../src/pipeline/write/datapackage.ts';
import type { DatasetEdition, DatasetFile } from '../src/pipeline/write/edition.ts';
import type { FilePiece } from '../src/pipeline/write/files.ts';
import { tables } from '../src/pipeline/write/tables.ts';
import { archiveName, writeArchive } from './dataset-archive.ts';
import { changesPieces } from './dataset-changes.ts';
import { descriptivePieces } from './dataset-descriptions.ts';
import { excelTwins } from './dataset-excel.ts';
import { fileHash } from './dataset-file-hash.ts';
import { writePieces, type WrittenFile } from './dataset-files.ts';
import { packLargeJson } from './dataset-large-json.ts';
import { releaseCopies, releaseFolder, releasesOf } from './dataset-releases.ts';
import { rowCounts } from './dataset-row-counts.ts';
import { datasetEdition } from './dataset-version.ts';

/**
 * Adds to a folder of tables everything that is made from them: the twins for Excel, labels, changes since the newest
 * release, the archive, the releases and what describes them all. `others`: the files that another thread writes into the
 * folder meanwhile. Gives every file of the folder.
 */
export async function completeDataset(folder: string, corpus: string, tableFiles: readonly WrittenFile[], others: Promise<WrittenFile[]>): Promise<WrittenFile[]> {
  const releases = releasesOf(corpus);
  const newest = releases.at(-1);
  const edition = datasetEdition(newest, csvHashes(tableFiles));
  const files = [...await fromTables(folder, tableFiles, edition, newest && releaseFolder(corpus, newest.version)), ...await others];
  const packaged = await writePieces(folder, [jsonPiece('datapackage.json', dataPackage(edition, topFiles(folder, files)))]);
  const copies = await writePieces(folder, releaseCopies(corpus, releases));
  return [...files, ...packaged, ...copies].sort((a, b) => compare(a.name, b.name));
}

/** Of the tables as CSV, by table. */
const csvHashes = (files: readonly WrittenFile[]): Map<string, string> => {
  const known = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  return new Map(tables.flatMap(({ name }) => {
    const hash = known.get(`${name}.csv`);
    return hash === undefined ? [] : [[name, hash]];
  }));
};

/** All that is compressed is so in other threads, while this one makes the rest. `released`: the folder of the newest release. */
async function fromTables(folder: string, tableFiles: readonly WrittenFile[], edition: DatasetEdition, released: string | undefined): Promise<WrittenFile[]> {
  const described = await writePieces(folder, descriptivePieces(edition));
  const rows = await rowCounts(folder);
  const [, packed, twins, changes] = await Promise.all([
    writeArchive(folder, edition, [...tableFiles, ...described], released),
    packLargeJson(folder, tableFiles, rows),
    writePieces(folder, excelTwins(folder, rows)),
    changesPieces(folder, edition, released).then((pieces) => writePieces(folder, pieces)),
  ]);
  return [...packed, ...described, ...twins, ...changes, hashed(folder, archiveName(edition))];
}

const hashed = (folder: string, name: string): WrittenFile => ({ name, sha256: fileHash(join(folder, name)) });

/** The files that the data package lists: neither those of single bodies nor the archive, which holds a package of its own. */
const topFiles = (folder: string, files: readonly WrittenFile[]): DatasetFile[] => files
  .filter(({ name }) => !name.includes('/') && !name.endsWith('.zip'))
  .sort((a, b) => compare(a.name, b.name))
  .map((file) => ({ ...file, bytes: statSync(join(folder, file.name)).size }));

const jsonPiece = (name: string, value: object): FilePiece => ({ name, content: `${JSON.stringify(value, null, 2)}\n`, last: true });
