import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assemble } from '../src/pipeline/assemble.ts';
import { identify } from '../src/pipeline/record/identity.ts';
import { corpusInputs, strayRows } from './corpus-inputs.ts';

let corpus = '';
beforeEach(() => {
  corpus = mkdtempSync(join(tmpdir(), 'inputs-'));
  mkdirSync(join(corpus, 'transcribed'));
});
afterEach(() => { rmSync(corpus, { recursive: true, force: true }); });

const put = (file: string, content: string | Uint8Array) => { writeFileSync(join(corpus, file), content); };

test('a corpus without inputs has none', async () => {
  const { register, described, searches, transcribed, problems } = await corpusInputs(corpus);
  expect([register.agencies, [...described], searches, transcribed, problems]).toEqual([[], [], [], [], []]);
});

test('faults of every input are named with file and line', async () => {
  put('agencies.csv', 'agency_id,name,aliases,name_en,region_code,level,system\nA B,甲,,,,,\n');
  put('reports.csv', 'file,year\na.txt,now\n');
  put('searches.csv', 'agency_id,year,where,date,result\na,2020,,,lost\n');
  put('transcribed/cells.csv', 'agency,year\n');
  const { problems } = await corpusInputs(corpus);
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'agencies.csv:2', 'reports.csv:2', 'searches.csv:2', ...Array<string>(7).fill('transcribed/cells.csv:1'),
  ]);
  expect(problems.filter((problem) => problem.fatal).map((problem) => problem.file)).toContain('transcribed/cells.csv');
});

test('a file that a spreadsheet saved as GBK is refused rather than garbled', async () => {
  put('agencies.csv', Uint8Array.from([0xd0, 0xc5, 0xb7, 0xc3, 0xbe, 0xd6]));
  expect((await corpusInputs(corpus)).problems).toMatchObject([{ file: 'agencies.csv', line: null, fatal: true }]);
});

test('rows about documents and bodies that nobody knows are said aloud', async () => {
  put('reports.csv', 'file,agency_id\nreports/a.txt,nobody\nreports/gone.txt,\nreports/many.ndjson#12,\n');
  put('searches.csv', 'agency_id,year,where,date,result\nstranger,2020,,,found\n');
  const stray = strayRows(await corpusInputs(corpus), ['reports/a.txt', 'reports/many.ndjson']);
  expect(stray.map(({ file, message }) => [file, message.en.split('"')[1]])).toEqual([
    ['reports.csv', 'reports/gone.txt'], ['reports.csv', 'nobody'], ['searches.csv', 'stranger'],
  ]);
});

test('the project’s own typed-in figures: what does not add up in them, and nothing else', async () => {
  const inputs = await corpusInputs('data');
  expect(inputs.problems).toEqual([]);
  const { agencies } = assemble(identify(inputs.transcribed), (report) => report, inputs);
  const findings = [...agencies].flatMap(({ reports }) => [...reports].flatMap(({ rows }) => (
    rows.findings.map(({ check, expected, actual }) => [rows.report.report_id, check, expected, actual])
  )));
  expect(findings).toEqual([
    ['hongze-2023', 'review.outcome_sum', '11', '0'],
    ['hongze-2023', 'review.outcome_sum', '5', '0'],
    ['pingtan-2019', 'read.not_transcribed', null, '19'],
    ['pingtan-2020', 'read.not_transcribed', null, '17'],
    ['pingtan-2020', 'requests.outcome_sum', '26', '20'],
    ['pingtan-2020', 'requests.outcome_sum', '27', '21'],
    ['pingtan-2021', 'read.not_transcribed', null, '3'],
    ['pingtan-2023', 'read.not_transcribed', null, '3'],
    ['pingtan-2025', 'years.in_force', '453', '546'],
  ]);
});
