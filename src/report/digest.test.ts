import { expect, test } from 'vitest';
import { digest } from './digest.ts';
import { sampleReport } from './sample-report.ts';

test('keeps the rows that have a number other than zero, with the year before', () => {
  const before = sampleReport('2021', 2022, { 'requests.new_received.total': 74 });
  const report = sampleReport('2021', 2023, {
    'requests.new_received.natural_person': 80, 'requests.new_received.business': 1, 'requests.new_received.total': 81,
  });
  const [requests, ...others] = digest(report, before);
  expect(others).toEqual([]);
  expect(requests?.lines.map((l) => [l.row.id, l.cell.value, l.previous?.value, l.parts.map((p) => [p.column.id, p.cell.value])])).toEqual([
    ['new_received', 81, 74, [['natural_person', 80], ['business', 1]]],
  ]);
});

test('what the form counts differently since 2021 is not compared', () => {
  const before = sampleReport('2019', 2020, { 'disclosure.normative_documents.created': 4, 'disclosure.licensing.decisions': 100 });
  const report = sampleReport('2021', 2021, { 'disclosure.normative_documents.issued': 4, 'disclosure.licensing.decisions': 90 });
  expect(digest(report, before)[0]?.lines.map((l) => [l.row.id, l.column.id, l.cell.value, l.previous?.value])).toEqual([
    ['normative_documents', 'issued', 4, undefined], ['licensing', 'decisions', 90, 100],
  ]);
});

test('a year before that could not be read keeps its state: nothing there would pass for a blank', () => {
  const before = sampleReport('2021', 2022, { 'disclosure.licensing.decisions': { value: null, state: 'unreadable' } });
  const report = sampleReport('2021', 2023, { 'disclosure.licensing.decisions': 90 });
  expect(digest(report, before)[0]?.lines[0]?.previous).toMatchObject({ value: null, state: 'unreadable' });
});

test('a blank total is shown as blank, beside the columns that have numbers', () => {
  const report = sampleReport('2019', 2019, { 'requests.granted.business': 1, 'requests.granted.total': { value: null, state: 'blank' } });
  expect(digest(report, null)[0]?.lines[0]).toMatchObject({ cell: { state: 'blank' }, previous: null, parts: [{ cell: { value: 1 } }] });
});
