import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { FindingRow, ReportRow } from '../src/pipeline/write/rows.ts';

const base = mkdtempSync(join(tmpdir(), 'cli-'));
const corpus = join(base, 'corpus');
const out = join(base, 'out');
beforeEach(() => {
  rmSync(base, { recursive: true, force: true });
  mkdirSync(corpus, { recursive: true });
});
afterAll(() => { rmSync(base, { recursive: true, force: true }); });

/** Runs `npm run data` as a user would, without npm's own lines. */
function data(...args: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build-data.ts', ...args], { encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

const written = <T>(name: string): T[] => JSON.parse(readFileSync(join(out, name), 'utf8')) as T[];

/** Bytes that are no text, no archive and no document. */
const garbage = Uint8Array.from({ length: 4096 }, (_, index) => (index * 167 + (index >> 3) * 59) % 256);

test('an empty folder ends with exit 2 and a clear sentence, and nothing is written', () => {
  const { code, output } = data('--corpus', corpus, '--out', out);
  expect(code).toBe(2);
  expect(output).toContain(corpus);
  expect(output.trim().split('\n').length).toBeLessThanOrEqual(3);
  expect(output).not.toContain('    at ');
  expect(existsSync(out)).toBe(false);
});

test('a folder that is not there ends the same way', () => {
  const { code, output } = data('--corpus', join(base, 'none'), '--out', out);
  expect(code).toBe(2);
  expect(output).toContain(join(base, 'none'));
});

test('an unknown option ends with exit 2', () => {
  expect(data('--corpsu', corpus).code).toBe(2);
});

test('of one good and one garbage file the one is read and the other reported', () => {
  copyFileSync('data/reports/xingxian-xinfang-2023.txt', join(corpus, 'good.txt'));
  writeFileSync(join(corpus, 'garbage.txt'), garbage);
  const { code, output } = data('--corpus', corpus, '--out', out, '--quiet');
  expect(code, output).toBe(0);
  const reports = written<ReportRow>('reports.json');
  const good = reports.find((report) => report.source_file === 'good.txt');
  expect(good).toMatchObject({ year: 2023, form: '2021', primary: true });
  expect(good?.cells_stated).toBeGreaterThan(150);
  const said = written<FindingRow>('findings.json').filter((finding) => finding.source_file === 'garbage.txt');
  expect(said.map((finding) => [finding.origin, finding.severity])).toContainEqual(['reading', 'error']);
  expect(reports.filter((report) => report.source_file === 'garbage.txt').every((report) => report.cells_stated === 0)).toBe(true);
});

test('--strict turns what cannot be read into exit 1', () => {
  writeFileSync(join(corpus, 'garbage.txt'), garbage);
  expect(data('--corpus', corpus, '--out', out, '--strict', '--quiet').code).toBe(1);
});

test('a run that fails leaves the previous output whole', () => {
  copyFileSync('data/reports/xingxian-xinfang-2023.txt', join(corpus, 'good.txt'));
  expect(data('--corpus', corpus, '--out', out, '--quiet').code).toBe(0);
  const before = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
  rmSync(join(corpus, 'good.txt'));
  expect(data('--corpus', corpus, '--out', out).code).toBe(2);
  expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe(before);
  expect(readdirSync(base).toSorted()).toEqual(['corpus', 'out']);
});

test('the same corpus gives the same bytes', () => {
  copyFileSync('data/reports/xingxian-xinfang-2023.txt', join(corpus, 'a.txt'));
  copyFileSync('data/reports/xinzhou-xinfang-2019.txt', join(corpus, 'b.txt'));
  const again = join(base, 'again');
  data('--corpus', corpus, '--out', out, '--quiet', '--jobs', '1');
  data('--corpus', corpus, '--out', again, '--quiet', '--jobs', '2');
  expect(readFileSync(join(again, 'SHA256SUMS'), 'utf8')).toBe(readFileSync(join(out, 'SHA256SUMS'), 'utf8'));
});
