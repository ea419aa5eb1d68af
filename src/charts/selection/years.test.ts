import { expect, test } from 'vitest';
import { sampleAgency, sampleReport } from '../../report/sample-report.ts';
import { editionMarks, lawMark, reportsByYear, yearsOfTable } from './years.ts';

const label = { zh: '', en: '' };
const yearsOf = (...reports: ReturnType<typeof sampleReport>[]) => yearsOfTable(reportsByYear(sampleAgency(reports)), 'requests');

test('years run without gaps, and a missing one is not on file', () => {
  const years = yearsOf(sampleReport('2021', 2021), sampleReport('2021', 2023));
  expect(years.map(({ year, status }) => [year, status])).toEqual([[2021, 'on_file'], [2022, 'not_on_file'], [2023, 'on_file']]);
});

test('years begin with the first report that has the table', () => {
  const older = { ...sampleReport('2019', 2016, {}, { form: 'none' }), cells: [] };
  expect(yearsOf(older, sampleReport('2019', 2019)).map(({ year }) => year)).toEqual([2019]);
});

test('a report without tables among others says why', () => {
  const textOnly = { ...sampleReport('2021', 2022, {}, { form: 'none' }), cells: [] };
  expect(yearsOf(sampleReport('2021', 2021), textOnly, sampleReport('2021', 2023))[1]?.status).toBe('no_form');
});

test('only primaries count', () => {
  const other = sampleReport('2021', 2022, {}, { primary: false });
  expect(reportsByYear(sampleAgency([other])).size).toBe(0);
});

test('the edition changes where the forms do and not in a fixed year', () => {
  const years = yearsOf(sampleReport('2019', 2021), sampleReport('2019', 2022), sampleReport('2021', 2024));
  expect(editionMarks(years).map(({ at, label: { zh } }) => [at, zh])).toEqual([[2023.5, '此处统计表格式变更（2019版→2021版）']]);
});

// 淮安市洪泽区 2023 prints the 2021 tables with 其他处理 in one row.
test('a mixed report follows the edition of its table 2', () => {
  const mixed = sampleReport('2021', 2023, {}, { form: 'mixed' });
  expect(yearsOf(sampleReport('2021', 2022), mixed).map(({ edition }) => edition)).toEqual(['2021', '2021']);
});

test('a law stands at its day within the year, and not outside the years shown', () => {
  const years = yearsOf(sampleReport('2021', 2022), sampleReport('2021', 2024));
  expect(lawMark(years, '2024-01-01', label).map(({ at }) => at)).toEqual([2023.5]);
  expect(lawMark(years, '2023-07-02', label)[0]?.at).toBeCloseTo(2023, 1);
  expect(lawMark(years, '2019-05-15', label)).toEqual([]);
});
