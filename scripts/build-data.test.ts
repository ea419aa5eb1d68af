import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import type { CellRow } from '../src/pipeline/write/rows.ts';

const base = mkdtempSync(join(tmpdir(), 'build-'));
const out = join(base, 'out');
afterAll(() => { rmSync(base, { recursive: true, force: true }); });

const text = readFileSync('data/reports/xingxian-xinfang-2023.txt', 'utf8');

/** A corpus of `count` documents that differ; as lines of one file, or each in its own. */
function corpus(name: string, count: number, asLines: boolean): string {
  const folder = join(base, name);
  mkdirSync(folder);
  const documents = Array.from({ length: count }, (_, index) => `${text}\n${index}\n`);
  if (asLines) writeFileSync(join(folder, 'all.ndjson'), documents.map((document) => JSON.stringify({ text: document })).join('\n'));
  else for (const [index, document] of documents.entries()) writeFileSync(join(folder, `${index}.txt`), document);
  return folder;
}

const start = (folder: string, to: string) => spawn(process.execPath, ['scripts/build-data.ts', '--corpus', folder, '--out', to, '--jobs', '2', '--quiet'], { stdio: 'ignore' });
const ended = (child: ReturnType<typeof start>) => new Promise<number | null>((resolve) => child.on('close', resolve));

/** Every file that the checksums list is there and is what they say. */
function isWhole(folder: string): boolean {
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n').map((line) => line.split('  '));
  return sums.length > 20 && sums.every(([sum, name = '']) => createHash('sha256').update(readFileSync(join(folder, name))).digest('hex') === sum);
}

test('lines of NDJSON give the cells that the same documents give as files', async () => {
  expect(await Promise.all([ended(start(corpus('files', 5, false), join(base, 'a'))), ended(start(corpus('lines', 5, true), join(base, 'b')))])).toEqual([0, 0]);
  const [files, lines] = ['a', 'b'].map((name) => JSON.parse(readFileSync(join(base, name, 'cells.json'), 'utf8')) as CellRow[]);
  expect(lines).toEqual(files);
  expect(lines).toHaveLength(1000);
});

const staged = (): string | undefined => readdirSync(base).find((name) => name.endsWith('.new.tmp'));
const isWriting = (): boolean => staged() !== undefined;

/** Moments of a run, told by waiting for them. */
const moments = {
  reading: () => wait(600),
  'beginning to write': async () => { while (!isWriting()) await wait(2); },
  writing: async () => {
    while (!isWriting()) await wait(2);
    await wait(60);
  },
  'making the database': async (run: ReturnType<typeof start>) => {
    while (run.exitCode === null && !existsSync(join(base, staged() ?? 'none', 'disclosure-ledger.sqlite'))) await wait(2);
  },
};

test('whenever a run is interrupted, the output is whole and nothing is left beside it', async () => {
  const many = corpus('many', 80, false);
  expect(await ended(start(many, out))).toBe(0);
  const besides = readdirSync(base).toSorted();
  for (const [moment, signal] of [['reading', 'SIGINT'], ['beginning to write', 'SIGTERM'], ['writing', 'SIGINT'], ['making the database', 'SIGTERM']] as const) {
    const run = start(many, out);
    const end = ended(run);
    await moments[moment](run);
    run.kill(signal);
    expect([moment, signal, await end]).not.toEqual([moment, signal, 0]);
    expect(isWhole(out)).toBe(true);
    expect(readdirSync(base).toSorted()).toEqual(besides);
  }
}, 60_000);

test('a run that is killed while it reads leaves nothing behind', async () => {
  const run = start(corpus('more', 200, false), join(base, 'never'));
  const end = ended(run);
  await wait(700);
  run.kill('SIGKILL');
  await end;
  expect(readdirSync(base).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(existsSync(join(base, 'never'))).toBe(false);
});
