import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../index.ts';
import { correct } from './correct.ts';
import { readCorrections, type Correction } from './corrections.ts';
import { readRegister } from './register.ts';

const { register } = readRegister('agencies.csv', readFileSync('data/agencies.csv', 'utf8'));
const file = 'reports/ruzhou-xinfang-2022.txt';
const report = await readDocument(file, readFileSync(`data/${file}`), { register, described: undefined });
const correction = (address: string, was: string, now: string): Correction => ({ file, address, was, now, reason: '比对原件', reviewer: '甲', date: '2026-11-21' });
const corrected = (address: string, was: string, now: string) => correct(report, [correction(address, was, now)], register);
const lost = 'requests.unable_still_unclear.total';

describe('correct', () => {
  test('gives an unreadable cell the number a person read, and keeps its characters', () => {
    const before = report.cells.find((cell) => cell.address === lost);
    const after = corrected(lost, 'unreadable', '0').cells.find((cell) => cell.address === lost);
    expect(after).toMatchObject({ state: 'corrected', value: 0, raw: before?.raw, place: before?.place });
  });
  test('says that it was applied, why and by whom', () => {
    expect(corrected(lost, 'unreadable', '0').findings.at(-1)).toMatchObject({ check: 'correction.applied', cells: [lost] });
  });
  test('is stale where something else is read now', () => {
    const result = corrected(lost, '7', '0');
    expect(result.cells).toEqual(report.cells);
    expect(result.findings.at(-1)).toMatchObject({ check: 'correction.stale', expected: '7', actual: 'unreadable' });
  });
  test('refuses what cannot stand in a cell', () => expect(corrected(lost, 'unreadable', '无').findings.at(-1)?.check).toBe('correction.stale'));
  test('may say that a cell has no number', () => {
    expect(corrected('requests.granted.total', '0', 'blank').cells.find((cell) => cell.address === 'requests.granted.total')).toMatchObject({ state: 'blank', value: null, raw: '0' });
  });
  test('corrects year and agency', () => {
    expect(corrected('year', '2022', '2021').year).toBe(2021);
    expect(corrected('agency', 'ruzhou-xinfang', 'xingxian-xinfang').agency?.name).toBe('兴县信访局');
    expect(corrected('agency', 'ruzhou-xinfang', 'nobody').findings.at(-1)?.check).toBe('correction.stale');
  });
});

test('a correction that nobody answers for is named and left out', () => {
  const { rows, problems } = readCorrections('corrections.csv', 'file,address,was,now,reason,evidence,reviewer,date\nreports/a.txt,year,,2020,,,,\n');
  expect(rows).toEqual([]);
  expect(problems).toMatchObject([{ line: 2, fatal: false }]);
});
