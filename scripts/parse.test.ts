import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AgencyReport } from '../src/pipeline/write/rows.ts';

interface Parsed extends Pick<AgencyReport, 'published' | 'findings'> {
  record: AgencyReport['report'] & Pick<AgencyReport, 'cells'>;
}

const run = (input: string, ...args: string[]) => spawnSync(process.execPath, ['scripts/parse.ts', ...args], { input, encoding: 'utf8', maxBuffer: 1e9 });
const parsed = (input: string) => run(input).stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Parsed);

const source = readFileSync('data/reports/xingxian-xinfang-2023.txt');
const text = source.toString();

test('documents come out as records in their order; bad lines as findings that name them', () => {
  const [asText, bad, asBytes, empty] = parsed([
    JSON.stringify({ file: 'a/兴县.txt', text }), '{"file": "b"', '', JSON.stringify({ base64: source.toString('base64') }), JSON.stringify({ file: 'd', text: '' }),
  ].join('\n'));
  expect(asText?.record).toMatchObject({ source_file: 'a/兴县.txt', year: 2023, form: '2021', cells_expected: 200 });
  expect(asText?.record.cells).toHaveLength(200);
  expect(asText?.record).not.toHaveProperty('report_id');
  expect(asBytes?.record).toEqual({ ...asText?.record, source_file: 'stdin#4' });
  expect(bad).toMatchObject({ record: { source_file: 'stdin#2', form: 'none', cells: [] }, findings: [{ check: 'decode.ndjson_line', line: 2, source_file: 'stdin#2' }] });
  expect(empty).toMatchObject({ record: { source_file: 'd' }, findings: expect.arrayContaining([expect.objectContaining({ check: 'decode.empty' })]) as unknown });
});

test('what the form’s equations say of a single report is among its findings', () => {
  const wrong = text.replace(/(\t0)+(?=\s*\n)/, (zeros) => zeros.replace('0', '7'));
  const [right, broken] = parsed([text, wrong].map((each) => JSON.stringify({ file: 'x', text: each })).join('\n'));
  const said = (each: Parsed | undefined) => each?.findings.filter(({ origin }) => origin === 'report').map(({ check }) => check);
  expect(said(broken)?.length).toBeGreaterThan(said(right)?.length ?? 0);
});

test('nothing in, nothing out; an argument is wrong usage', () => {
  expect(run('')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(run('', '--jobs')).toMatchObject({ status: 2, stdout: '' });
});
