import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChangeRow } from '../../src/pipeline/write/rows.ts';
import { build, mixedCorpus, run, temporary } from './built.ts';

const { base, remove } = temporary();
const corpus = join(base, 'corpus');
const out = join(base, 'out');
const frozen = join(corpus, 'releases', '2026.1');
const release = (...args: string[]) => run('release.ts', [...args, '--corpus', corpus]);
const refused = (...args: string[]) => run('release.ts', [...args, '--corpus', corpus], 2);

beforeAll(() => {
  mixedCorpus(corpus, 0);
  release('2026.1', '--date', '2026-03-01');
  build(corpus, out);
}, 60_000);
afterAll(remove);

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const sumsOf = (text: string) => text.trimEnd().split('\n').map((line) => line.split('  ') as [string, string]);
const packageOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { version: string; created?: string };
const changesOf = (folder: string) => Papa.parse<ChangeRow>(readFileSync(join(folder, 'CHANGES.csv'), 'utf8'), { header: true, skipEmptyLines: true }).data;

test('exactly the data of a release has its version, its date and its archive, and nothing has changed', () => {
  expect(packageOf(out)).toMatchObject({ version: '2026.1', created: '2026-03-01T00:00:00Z' });
  expect(readFileSync(join(out, 'CITATION.cff'), 'utf8')).toMatch(/version: "2026\.1"\ndate-released: 2026-03-01/);
  const archive = 'disclosure-ledger-2026.1.zip';
  expect(sha256(readFileSync(join(out, archive)))).toBe(sha256(readFileSync(join(frozen, archive))));
  expect(changesOf(out)).toEqual([]);
});

test('the archive opens, in fflate and in other programs, and its checksums hold', () => {
  const path = join(frozen, 'disclosure-ledger-2026.1.zip');
  const files = unzipSync(readFileSync(path));
  const top = 'disclosure-ledger-2026.1/';
  const sums = sumsOf(strFromU8(files[`${top}SHA256SUMS`] ?? new Uint8Array()));
  expect(sums.map(([, name]) => `${top}${name}`).toSorted()).toEqual(Object.keys(files).filter((name) => !name.endsWith('SHA256SUMS')).toSorted());
  expect(sums.filter(([sum, name]) => sha256(files[top + name] ?? new Uint8Array()) !== sum)).toEqual([]);
  for (const name of ['README.md', 'LICENSE.txt', 'dictionary.csv', 'datapackage.json', 'cells.csv', 'cells.parquet']) expect(files).toHaveProperty([top + name]);
  const others = [['unzip', '-tqq', path], ['python3', '-c', 'import sys, zipfile; sys.exit(zipfile.ZipFile(sys.argv[1]).testzip() is not None)', path]] as const;
  for (const [program, ...args] of others) {
    const { error, status } = spawnSync(program, args);
    if (!error) expect([program, status]).toEqual([program, 0]);
  }
});

test('every release is served as it was frozen, and listed', () => {
  const served = join(out, 'releases', '2026.1');
  expect(readdirSync(served)).toEqual(readdirSync(frozen));
  for (const [sum, name] of sumsOf(readFileSync(join(frozen, 'SHA256SUMS'), 'utf8'))) expect([name, sha256(readFileSync(join(served, name)))]).toEqual([name, sum]);
  expect(JSON.parse(readFileSync(join(out, 'releases.json'), 'utf8'))).toEqual([JSON.parse(readFileSync(join(frozen, 'release.json'), 'utf8'))]);
});

test('what cannot be released is refused with a sentence, and nothing is left behind', () => {
  const before = sha256(readFileSync(join(frozen, 'SHA256SUMS')));
  expect(refused('2026.1', '--date', '2026-04-01')).toContain('is there already');
  expect(refused('2026.2', '--date', '2026-04-01')).toContain('nothing to release');
  expect(readdirSync(join(corpus, 'releases'))).toEqual(['2026.1']);
  expect(sha256(readFileSync(join(frozen, 'SHA256SUMS')))).toBe(before);
}, 60_000);

test('after a change the version is the next, and CHANGES.csv tells each figure with the reason', () => {
  const reports = join(corpus, 'reports');
  const document = (name: string) => join(reports, `${name}.txt`);
  rmSync(document('xingxian-xinfang-2023'));
  renameSync(document('xinzhou-xinfang-2019'), document('moved'));
  const text = readFileSync(document('xiangxi-xinfang-2023'), 'utf8');
  writeFileSync(document('xiangxi-xinfang-2023'), `${text}\n`);
  writeFileSync(document('new'), text.replaceAll('2023', '2022'));
  const [cell = ''] = readFileSync(join(out, 'cells.csv'), 'utf8').split('\n').filter((line) => line.startsWith('sanmenxia-xinfang-2024,requests,new_received,total,'));
  const was = cell.split(',')[4] ?? '';
  writeFileSync(join(corpus, 'corrections.csv'), `file,address,was,now,reason,evidence,reviewer,date\nreports/sanmenxia-xinfang-2024.txt,requests.new_received.total,${was},77,r,e,p,2026-03-02\n`);
  appendFileSync(join(corpus, 'transcribed', 'cells.csv'), '');
  const next = join(base, 'next');
  build(corpus, next);
  expect(packageOf(next).version).toBe('2026.1+next');
  expect(packageOf(next).created).toBeUndefined();
  expect(existsSync(join(next, 'disclosure-ledger-2026.1+next.zip'))).toBe(true);
  const changes = changesOf(next);
  expect(changes.filter(({ why }) => why === 'withdrawn')).toMatchObject([{ report_id: 'xingxian-xinfang-2023', from: 'reports/xingxian-xinfang-2023.txt', to: '' }]);
  expect(changes.filter(({ why }) => why === 'new_document')).toMatchObject([{ table: 'reports', to: 'reports/new.txt' }]);
  expect(changes.filter(({ why }) => why === 'correction')).toMatchObject([
    { report_id: 'sanmenxia-xinfang-2024', table: 'cells', address: 'requests.new_received.total', from: was, to: '77', from_state: 'stated', to_state: 'corrected' },
  ]);
  expect(changes.filter(({ address }) => address === 'source_file')).toMatchObject([{ from: 'reports/xinzhou-xinfang-2019.txt', to: 'reports/moved.txt', why: 'described_anew' }]);
  expect(changes.filter(({ why }) => why === 'document_changed')).toMatchObject([{ report_id: 'xiangxi-xinfang-2023', address: 'source_sha256' }]);
  expect(changes.filter(({ why }) => why === 'reader_improved')).toEqual([]);
}, 60_000);
