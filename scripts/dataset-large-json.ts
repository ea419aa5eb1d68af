import { Gzip } from 'fflate';
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FilePiece } from '../src/pipeline/write/files.ts';
import { tables } from '../src/pipeline/write/tables.ts';
import { writePieces, type WrittenFile } from './dataset-files.ts';
import { readPortions } from './read-portions.ts';

/** Rows above which a JSON array is more than programs like to hold. */
const largest = 1_000_000;

/** Turns the JSON arrays of tables above a million rows into gzipped NDJSON; gives the files there are then. */
export async function packLargeJson(folder: string, files: readonly WrittenFile[], above = largest): Promise<WrittenFile[]> {
  const large: string[] = [];
  for (const { name } of tables) {
    const { num_rows } = await parquetMetadataAsync(await asyncBufferFromFile(join(folder, `${name}.parquet`)));
    if (num_rows > above) large.push(name);
  }
  const packed = await writePieces(folder, piecesOf(folder, large));
  for (const table of large) rmSync(join(folder, `${table}.json`));
  return [...files.filter(({ name }) => !large.some((table) => name === `${table}.json`)), ...packed];
}

function* piecesOf(folder: string, large: readonly string[]): Generator<FilePiece> {
  for (const table of large) yield* ndjsonPieces(folder, table);
}

/** The array has a row on each line: without its brackets and the commas at line ends it is NDJSON. */
function* ndjsonPieces(folder: string, table: string): Generator<FilePiece> {
  const name = `${table}.ndjson.gz`;
  let ready: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6, mtime: 0 }, (bytes) => { ready.push(bytes); });
  const taken = (last: boolean): FilePiece[] => {
    const pieces = ready.map((content) => ({ name, content, last: false }));
    ready = [];
    return last ? [...pieces, { name, content: '', last }] : pieces;
  };
  for (const lines of wholeLines(join(folder, `${table}.json`))) {
    gzip.push(new TextEncoder().encode(lines.filter((line) => line.startsWith('{')).map((line) => `${line.replace(/,$/, '')}\n`).join('')));
    yield* taken(false);
  }
  gzip.push(new Uint8Array(), true);
  yield* taken(true);
}

function* wholeLines(path: string): Generator<string[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  for (const bytes of readPortions(path)) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  yield [rest];
}
