import { createHash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { WrittenFile } from './dataset-files.ts';
import { readPortions } from './read-portions.ts';

/** Rows above which a JSON array is more than programs like to hold. */
const largest = 1_000_000;

/**
 * Turns the JSON arrays of tables above a million rows into gzipped NDJSON; gives the files there are then. `rows`: of each
 * table. The zlib of Node compresses off the main thread, as for the archive.
 */
export async function packLargeJson(folder: string, files: readonly WrittenFile[], rows: ReadonlyMap<string, number>, above = largest): Promise<WrittenFile[]> {
  const large = [...rows].flatMap(([table, count]) => (count > above ? [table] : []));
  const packed: WrittenFile[] = [];
  for (const table of large) {
    const [array, name] = [`${table}.json`, `${table}.ndjson.gz`];
    packed.push({ name, sha256: await gzipped(ndjson(join(folder, array)), join(folder, name)) });
    rmSync(join(folder, array));
  }
  return [...files.filter(({ name }) => !large.some((table) => name === `${table}.json`)), ...packed];
}

async function gzipped(portions: Iterable<Uint8Array>, path: string): Promise<string> {
  const [descriptor, hash] = [openSync(path, 'wx'), createHash('sha256')];
  try {
    await pipeline(portions, createGzip({ level: 6 }), async (compressed: AsyncIterable<Uint8Array>) => {
      for await (const bytes of compressed) {
        hash.update(bytes);
        writeFileSync(descriptor, bytes);
      }
    });
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}

/**
 * The array has a row on each line, and a line ends nowhere else: without its brackets, and without the commas at line
 * ends, it is NDJSON. Taken byte for character, so that nothing has to be decoded.
 */
function* ndjson(path: string): Generator<Uint8Array> {
  let rest = '';
  for (const bytes of readPortions(path)) {
    const text = rest + Buffer.from(bytes).toString('latin1');
    // Cut before the character in front of the last line end: at the end of the file what is left is the closing bracket.
    const end = Math.max(text.lastIndexOf('\n') - 1, 0);
    rest = text.slice(end);
    yield Buffer.from(text.slice(0, end).replace(/^\[\n/, '').replaceAll(',\n', '\n'), 'latin1');
  }
}
