import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256 } from '../src/pipeline/record/digest.ts';
import { emptyRegister, type Register } from '../src/pipeline/record/register.ts';
import { readOne } from './read-one.ts';

const source = new Uint8Array(readFileSync('data/reports/sanmenxia-xinfang-2024.txt'));
const text = new TextDecoder().decode(source);
const utf8 = (content: string) => new TextEncoder().encode(content);

test('a fault of ours is reported with the one document that met it', async () => {
  const report = await readOne({ file: 'a.txt', bytes: source, described: undefined }, null as unknown as Register);
  expect(report).toMatchObject({ source: { file: 'a.txt', sha256: await sha256(source) }, agency: null, findings: [{ check: 'decode.reader_fault', severity: 'error', origin: 'reading' }] });
});

test('a line of NDJSON gives the report that its document gives by itself', async () => {
  const alone = await readOne({ file: 'many.ndjson#3', bytes: source, described: undefined }, emptyRegister());
  for (const carrier of [{ file: '../../x', text }, { file: 7, base64: Buffer.from(source).toString('base64') }]) {
    expect(await readOne({ file: 'many.ndjson#3', bytes: utf8(JSON.stringify(carrier)), line: { number: 3, namesDocument: false }, described: undefined }, emptyRegister())).toEqual(alone);
  }
});

test('where it is asked for, the line names its document', async () => {
  const named = async (carrier: object) => (await readOne({ file: 'stdin#3', bytes: utf8(JSON.stringify(carrier)), line: { number: 3, namesDocument: true }, described: undefined }, emptyRegister())).source.file;
  expect(await named({ file: 'a/报告.txt', text })).toBe('a/报告.txt');
  expect(await named({ text })).toBe('stdin#3');
});

test.each([utf8('{"text":'), utf8('"text"'), new Uint8Array([0x7b, 0xff, 0x7d])])('a line that carries no document is a finding with its number: %o', async (bytes) => {
  expect(await readOne({ file: 'many.ndjson#3', bytes, line: { number: 3, namesDocument: false }, described: undefined }, emptyRegister())).toMatchObject({
    source: { file: 'many.ndjson#3', sha256: await sha256(bytes) }, findings: [{ check: 'decode.ndjson_line', line: 3, origin: 'reading', severity: 'error' }],
  });
});

test('corrections are applied', async () => {
  const correction = { file: 'a.txt', address: 'year', was: '2024', now: '2023', reason: 'test', evidence: '', reviewer: 'R', date: '2026-01-01' };
  const report = await readOne({ file: 'a.txt', bytes: source, described: undefined, corrections: [correction] }, emptyRegister());
  expect([report.year, report.findings.map(({ check }) => check)]).toEqual([2023, expect.arrayContaining(['correction.applied'])]);
});
