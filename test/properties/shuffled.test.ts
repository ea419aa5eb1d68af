import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { randomFrom } from '../../scripts/synthesize/random.ts';
import { syntheticDocuments } from '../../scripts/synthesize/write.ts';

const base = mkdtempSync(join(tmpdir(), 'shuffled-'));
afterAll(() => { rmSync(base, { recursive: true, force: true }); });

const documents: { file: string; bytes: Uint8Array }[] = [];
const order = { seed: 'shuffled', formats: ['txt', 'html', 'docx'], damaged: 0.4, wrongSums: false } as const;
for await (const document of syntheticDocuments(90, order)) documents.push(document);

/** Writes the documents in an order drawn from a seed, builds, and gives the checksums of all files of the dataset. */
function built(seed: string, jobs: number): string {
  const [corpus, out] = [join(base, `${seed}-corpus`), join(base, `${seed}-out`)];
  mkdirSync(corpus);
  for (const { file, bytes } of randomFrom(seed).shuffle(documents)) writeFileSync(join(corpus, file), bytes);
  const command = ['scripts/build-data.ts', '--corpus', corpus, '--out', out, '--jobs', String(jobs), '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return readFileSync(join(out, 'SHA256SUMS'), 'utf8');
}

test('shuffled input files, on one thread or several, give the same bytes', { timeout: 120_000 }, () => {
  const sums = built('one', 1);
  expect(sums.split('\n').length).toBeGreaterThan(20);
  expect(built('another', 2)).toBe(sums);
  expect(built('a third', 3)).toBe(sums);
});
