import { expect, test } from 'vitest';
import { sampleAgency, sampleReport } from '../record/sample-report.ts';
import type { Agency, Report } from '../record/report.ts';
import { checkedReport } from './check.ts';
import { deadline } from './deadline.ts';

const result = (more: Partial<Report>, agency: Partial<Agency> = {}) => (
  deadline.run({ current: checkedReport('x', sampleReport({}, { ...more, agency: { ...sampleAgency, ...agency } })), previous: null })[0]
);

test('a department has until 31 January, a government until 31 March', () => {
  expect(result({ year: 2023, publishedDate: '2024-01-31' })?.status).toBe('passed');
  expect(result({ year: 2023, publishedDate: '2024-02-01' })).toMatchObject({ status: 'failed', expected: '2024-01-31', actual: '2024-02-01' });
  expect(result({ year: 2023, publishedDate: '2024-03-31' }, { system: 'government' })?.status).toBe('passed');
  expect(result({ year: 2023, publishedDate: '2024-04-01' }, { system: 'government' })?.status).toBe('failed');
  expect(result({ year: 2023, publishedDate: '2024-02-01' }, { system: 'general_office' })?.status).toBe('failed');
});

test('up to the report of 2018 everyone had until 31 March', () => {
  expect(result({ year: 2018, publishedDate: '2019-03-31' })?.status).toBe('passed');
  expect(result({ year: 2018, publishedDate: '2019-04-01' })?.status).toBe('failed');
});

test('a signature date is named as such', () => {
  expect(result({ year: 2019, publishedDate: '2020-02-14', publishedDateBasis: 'signed' })?.message?.zh).toBe('落款日期为2020年2月14日，法定期限为2020年1月31日。');
  expect(result({ year: 2019, publishedDate: '2020-02-14', publishedDateBasis: 'published' })?.message?.zh).toContain('公布日期');
});

test.each<[string, Partial<Report>, Partial<Agency>]>([
  ['undated', { publishedDate: null }, {}],
  ['a township', { publishedDate: '2024-06-01' }, { level: 'township' }],
  ['vertically led', { publishedDate: '2024-06-01' }, { system: 'customs' }],
  ['of an unknown kind', { publishedDate: '2024-06-01' }, { system: null }],
])('a report is not judged that is %s', (_, more, agency) => {
  expect(result({ year: 2023, ...more }, agency)?.status).toBe('not_assessable');
});
