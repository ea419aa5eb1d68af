import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FilePiece } from '../src/pipeline/write/files.ts';
import { writePieces } from './dataset-files.ts';
import { replaceDataset, whyNotReplaceable, type DatasetWriter } from './dataset-folder.ts';

let base = '';
let out = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'dataset-'));
  out = join(base, 'data');
});
afterEach(() => { rmSync(base, { recursive: true, force: true }); });

const piece = (name: string, content: string, last = true): FilePiece => ({ name, content, last });
const writer = (pieces: Iterable<FilePiece>): DatasetWriter => (folder) => writePieces(folder, pieces);

test('files stand at their names with their checksums, sorted, and nothing else is left', async () => {
  await replaceDataset(out, writer([piece('b.csv', 'x,', false), piece('agencies/a.json', '{}'), piece('b.csv', 'y\n')]));
  const sum = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe(`${sum('{}')}  agencies/a.json\n${sum('x,y\n')}  b.csv\n`);
  expect(readFileSync(join(out, 'b.csv'), 'utf8')).toBe('x,y\n');
  expect(readdirSync(base)).toEqual(['data']);
});

test('a new dataset takes the place of the former one whole', async () => {
  await replaceDataset(out, writer([piece('old.csv', '1')]));
  await replaceDataset(out, writer([piece('new.csv', '2')]));
  expect(readdirSync(out)).toEqual(['SHA256SUMS', 'new.csv']);
  expect(readdirSync(base)).toEqual(['data']);
});

test('a run that fails leaves the former dataset as it was', async () => {
  await replaceDataset(out, writer([piece('old.csv', '1')]));
  function* failing(): Generator<FilePiece> {
    yield piece('new.csv', '2', false);
    throw new Error('half way');
  }
  await expect(replaceDataset(out, writer(failing()))).rejects.toThrow('half way');
  expect(readdirSync(out)).toEqual(['SHA256SUMS', 'old.csv']);
  expect(readdirSync(base)).toEqual(['data']);
});

test('a text longer than what waits for a write is the same in the file, whatever its characters', async () => {
  const text = '件a𠀀\n'.repeat(100_000);
  await replaceDataset(out, writer([piece('a.csv', text, false), piece('b.csv', '1'), piece('a.csv', '', true)]));
  expect(readFileSync(join(out, 'a.csv'), 'utf8')).toBe(text);
});

test('only a new folder, an empty one or a dataset is replaced', () => {
  expect(whyNotReplaceable(out, '/corpus')).toBeNull();
  mkdirSync(out);
  expect(whyNotReplaceable(out, '/corpus')).toBeNull();
  writeFileSync(join(out, 'thesis.doc'), 'x');
  expect(whyNotReplaceable(out, '/corpus')).toContain('holds other files');
  writeFileSync(join(out, 'SHA256SUMS'), '');
  expect(whyNotReplaceable(out, '/corpus')).toBeNull();
  expect(whyNotReplaceable(join(out, 'thesis.doc'), '/corpus')).toContain('is a file');
  expect(whyNotReplaceable(out, join(out, 'corpus'))).toContain('holds the corpus');
  expect(whyNotReplaceable(out, out)).toContain('holds the corpus');
  expect(whyNotReplaceable(join(out, 'corpus'), out)).toBeNull();
});
