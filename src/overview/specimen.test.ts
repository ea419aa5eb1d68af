import { expect, test } from 'vitest';
import type { SourceFile } from '../pipeline/write/rows.ts';
import { sampleReport } from '../report/sample-report.ts';
import { specimenOf } from './specimen.ts';

const columns = ['natural_person', 'business', 'research', 'public_interest', 'legal_service', 'other_organization', 'total'];
const linesOf = (texts: string[]) => (reportId: string): SourceFile => (
  { report_id: reportId, file: 'a.txt', format: 'text', sha256: 'ab', lines: texts.map((text) => ({ text, page: null })) }
);

test('one cell per line: from the label to the total, the total marked', () => {
  const given = Object.fromEntries(columns.map((column, index) => [
    `requests.new_received.${column}`, { value: 5, line: 3 + index, start: 1, end: 2 },
  ]));
  const source = linesOf(['表头', '一、本年新收', '\t5', '\t0', '\t0', '\t0', '\t0', '\t0', '\t5', '二、']);
  const specimen = specimenOf([sampleReport('2021', 2023, given)], source);
  expect(specimen?.lines.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  expect(specimen?.lines.at(-1)).toEqual({ number: 9, text: '\t5', mark: [1, 2] });
  expect(specimen?.lines.slice(0, -1).every(({ mark }) => mark === null)).toBe(true);
});

test('a row in one line is shown alone', () => {
  const given = Object.fromEntries(columns.map((column, index) => [
    `requests.new_received.${column}`, { value: 5, line: 2, start: 5 + 2 * index, end: 6 + 2 * index },
  ]));
  expect(specimenOf([sampleReport('2021', 2023, given)], linesOf(['表头', '一、新收\t5\t0\t0\t0\t0\t0\t5']))?.lines).toHaveLength(1);
});

test('reports without a document, and with nothing but zeros, are passed over', () => {
  const typed = sampleReport('2021', 2024, { 'requests.new_received.total': 9 });
  const zero = sampleReport('2021', 2023, { 'requests.new_received.total': { value: 0, line: 1, start: 0, end: 1 } });
  expect(specimenOf([typed, zero], linesOf(['0']))).toBeNull();
  expect(specimenOf([sampleReport('2021', 2024, { 'requests.new_received.total': { value: 9, line: 1, start: 0, end: 1 } })], () => null)).toBeNull();
});
