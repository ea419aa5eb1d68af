import { spawn } from 'node:child_process';
import { closeSync, copyFileSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CellRow, FindingRow, ReportRow } from '../src/pipeline/write/rows.ts';
import { hostileDocuments } from './hostile/documents.ts';

const base = mkdtempSync(join(tmpdir(), 'hostile-'));
const reports = join(base, 'corpus', 'reports');
const good = ['xingxian-xinfang-2023.txt', 'xinzhou-xinfang-2019.txt'];
const hostile = hostileDocuments();

/** Runs a build with no more heap than a small machine has, and says how it ended. */
function build(corpus: string, out: string): Promise<{ code: number | null; said: string; seconds: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--max-old-space-size=160', 'scripts/build-data.ts', '--corpus', corpus, '--out', out, '--jobs', '2', '--quiet']);
  let said = '';
  child.stderr.on('data', (text: Buffer) => { said += text.toString(); });
  return new Promise((resolve) => child.on('close', (code) => { resolve({ code, said, seconds: (performance.now() - started) / 1000 }); }));
}

const written = <Row>(out: string, name: string): Row[] => JSON.parse(readFileSync(join(base, out, name), 'utf8')) as Row[];

let run: Awaited<ReturnType<typeof build>>;
let findings: FindingRow[] = [];
const checksOf = (name: string): string[] => findings.filter(({ source_file, origin }) => source_file === `reports/${name}` && origin === 'reading').map(({ check }) => check);

beforeAll(async () => {
  mkdirSync(reports, { recursive: true });
  mkdirSync(join(base, 'good', 'reports'), { recursive: true });
  for (const name of good) for (const folder of [reports, join(base, 'good', 'reports')]) copyFileSync(join('data/reports', name), join(folder, name));
  for (const { name, bytes } of hostile) writeFileSync(join(reports, name), bytes);
  large('large-text.txt', '收到政府信息公开申请 1\t2\t3\n');
  large('large-zeros.bin', '');
  large('long-text.txt', '收到政府信息公开申请 1\t2\t3\n', 30);
  writeFileSync(join(reports, 'many.ndjson'), lines.join('\n'));
  symlinkSync('/etc/passwd', join(reports, 'passwd.txt'));
  symlinkSync(base, join(reports, 'above'));
  symlinkSync('loop.txt', join(reports, 'loop.txt'));
  run = await build(join(base, 'corpus'), join(base, 'out'));
  await build(join(base, 'good'), join(base, 'good-out'));
  if (run.code === 0) findings = written('out', 'findings.json');
}, 180_000);
afterAll(() => { rmSync(base, { recursive: true, force: true }); });

/** A large file, written a megabyte at a time, or without text as a hole. */
function large(name: string, text: string, megabytes = 100): void {
  const file = openSync(join(reports, name), 'w');
  const megabyte = Buffer.from(text.repeat(Math.ceil(1_000_000 / Buffer.byteLength(text || ' '))));
  for (let count = 0; count < megabytes && megabyte.length > 0; count += 1) writeSync(file, megabyte);
  if (megabyte.length === 0) ftruncateSync(file, megabytes * 1_000_000);
  closeSync(file);
}

const lines = [
  JSON.stringify({ file: '../../../etc/passwd', text: readFileSync('data/reports/sanmenxia-xinfang-2024.txt', 'utf8') }),
  '{"file": "broken"', '['.repeat(1_000_000), JSON.stringify({ base64: '%%%' }), JSON.stringify({ text: 'no report' }),
];

test('the run ends well, in bounded time', () => {
  expect(run.said).not.toContain('    at ');
  expect(run.code, run.said).toBe(0);
  expect(run.seconds).toBeLessThan(120);
  expect(readdirSync(base).toSorted()).toEqual(['corpus', 'good', 'good-out', 'out']);
});

test('good documents beside them give the same cells as by themselves', () => {
  const cells = written<CellRow>('good-out', 'cells.json');
  const ids = new Set(cells.map(({ report_id }) => report_id));
  expect(ids.size).toBe(good.length);
  expect(written<CellRow>('out', 'cells.json').filter(({ report_id }) => ids.has(report_id))).toEqual(cells);
});

test.each(hostile.map(({ name, check }) => [name, check] as const))('%j is not read, and it is said', (name, check) => {
  const checks = checksOf(name);
  expect(checks.length).toBeGreaterThan(0);
  if (check !== null) expect(checks).toContain(check);
  expect(written<ReportRow>('out', 'reports.json').find(({ source_file }) => source_file === `reports/${name}`)).toMatchObject({ cells_stated: 0 });
});

test('what is far too large is not opened, and what is too long not read', () => {
  for (const name of ['large-text.txt', 'large-zeros.bin', 'long-text.txt']) expect(checksOf(name)).toEqual(['decode.too_large']);
});

test('bad lines of NDJSON are named, the others are read, and the names they give their documents lead nowhere', () => {
  for (const line of [2, 3, 4]) expect([line, checksOf(`many.ndjson#${line}`)]).toEqual([line, ['decode.ndjson_line']]);
  expect(checksOf('many.ndjson#5')).toContain('locate.nothing_found');
  const read = written<ReportRow>('out', 'reports.json').find(({ source_file }) => source_file === 'reports/many.ndjson#1');
  expect(read).toMatchObject({ year: 2024, form: '2021' });
});

test('links out of the corpus are named and not followed', () => {
  for (const name of ['passwd.txt', 'above', 'loop.txt']) expect(run.said).toContain(`reports/${name}: `);
  expect(written<ReportRow>('out', 'reports.json').some(({ source_file }) => source_file.includes('passwd.txt'))).toBe(false);
});

test('a file’s name cannot steer a terminal', () => {
  expect(run.said).toContain('reports/line\\u000abreak\\u001b[31m.txt: ');
});
