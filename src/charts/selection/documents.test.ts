import { expect, test } from 'vitest';
import { sampleAgency, sampleReport } from '../../report/sample-report.ts';
import { documentPoints } from './documents.ts';

const file = sampleAgency([
  sampleReport('2019', 2020, { 'disclosure.normative_documents.created': 9, 'disclosure.normative_documents.disclosed_total': 90 }),
  sampleReport('2021', 2021, { 'disclosure.normative_documents.issued': 5, 'disclosure.normative_documents.in_force': 31 }),
]);

test('created of 2019 stands beside issued in a run of its own; its other counts have no place', () => {
  const own = (series: string) => documentPoints(file).points.filter((point) => point.series === `normative_documents.${series}`)
    .map(({ value, run, state }) => [value, run, state]);
  expect(own('issued')).toEqual([[9, '2019', 'stated'], [5, '2021', 'stated']]);
  expect(own('in_force')).toEqual([[null, '2019', 'not_in_form'], [31, '2021', 'stated']]);
});

test('government rules appear only where there are any', () => {
  expect(documentPoints(file).panels).toHaveLength(3);
  const city = sampleAgency([sampleReport('2021', 2024, { 'disclosure.regulations.in_force': 11 })]);
  expect(documentPoints(city).panels.map(({ block }) => block?.zh)).toEqual(['行政规范性文件', '行政规范性文件', '行政规范性文件', '规章', '规章', '规章']);
});

test('what is issued and repealed share a scale, what is in force has its own', () => {
  expect(documentPoints(file).panels.map(({ scale }) => scale)).toEqual(['normative_documents.flow', 'normative_documents.flow', 'normative_documents.stock']);
});

test('on the 2019 form alone documents were created, not issued, and nothing else of it is counted', () => {
  const old = sampleAgency([sampleReport('2019', 2019, { 'disclosure.normative_documents.created': 60 })]);
  expect(documentPoints(old).series.map(({ label }) => label.zh)).toEqual(['新制作']);
  expect(documentPoints(old).points.map(({ value }) => value)).toEqual([60]);
  expect(documentPoints(file).series.map(({ label }) => label.zh)).toEqual(['制发', '废止', '现行有效']);
});
