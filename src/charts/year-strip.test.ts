import { expect, test } from 'vitest';
import { sampleAgency, sampleReport } from '../report/sample-report.ts';
import { yearStrip } from './year-strip.ts';

const blank = { value: null, state: 'blank' as const };

test('every year from the first to the last, on file or not', () => {
  const older = { ...sampleReport('2019', 2018, {}, { form: 'none' }), cells: [] };
  const strip = yearStrip(sampleAgency([older, sampleReport('2019', 2020)]));
  expect(strip.map(({ year, status, report }) => [year, status, report?.reportId ?? null])).toEqual([
    [2018, 'older_form', 'pingtan-2018'], [2019, 'not_on_file', null], [2020, 'on_file', 'pingtan-2020'],
  ]);
});

test('a stated 0 and a blank are told apart', () => {
  const requests = (given: Parameters<typeof sampleReport>[2]) => yearStrip(sampleAgency([sampleReport('2021', 2023, given)]))[0]?.report?.requests;
  expect(requests({})).toMatchObject({ value: 0, text: '0', state: 'stated' });
  expect(requests({ 'requests.new_received.total': blank })).toMatchObject({ value: null, text: '', state: 'blank' });
});

test('disputes are the three totals together, and nothing where one of them is blank', () => {
  const disputes = (direct: number | typeof blank) => yearStrip(sampleAgency([sampleReport('2021', 2025, {
    'review.reconsideration.total': 36, 'review.litigation_direct.total': direct, 'review.litigation_after_reconsideration.total': 3,
  })]))[0]?.report?.disputes;
  expect(disputes(6)?.value).toBe(45);
  expect(disputes(blank)).toMatchObject({ value: null, state: 'blank' });
});

test('findings are counted by origin', () => {
  const finding = { check: 'c', severity: 'error' as const, cells: null, expected: null, actual: null, line: null, message_zh: '', message_en: '', source_file: '', review: 'open' as const };
  const report = { ...sampleReport('2021', 2023), findings: [{ ...finding, origin: 'report' as const }, { ...finding, origin: 'reading' as const }, { ...finding, origin: 'reading' as const }] };
  expect(yearStrip(sampleAgency([report]))[0]?.report?.findings).toEqual({ report: 1, reading: 2 });
});

test('a body without reports has no strip', () => expect(yearStrip(sampleAgency([]))).toEqual([]));
