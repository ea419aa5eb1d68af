import { expect, test } from 'vitest';
import { neighbours, primaryOfYear, reportPaths, reportRoutes } from './routes.ts';
import { sampleAgency, sampleReport } from './sample-report.ts';

const file = sampleAgency([
  sampleReport('2021', 2024),
  sampleReport('2021', 2022, {}, { report_id: 'pingtan-2022', primary: false }),
  sampleReport('2021', 2022, {}, { report_id: 'pingtan-2022-2' }),
  sampleReport('2021', 2021, {}, { year: null, report_id: 'pingtan-unknown' }),
]);

test('the report that counts has the year for its address, others stay reachable, oldest first', () => {
  expect(reportRoutes(file).map(({ slug, report }) => [slug, report.report.report_id])).toEqual([
    ['2022', 'pingtan-2022-2'], ['2022-2', 'pingtan-2022'], ['2024', 'pingtan-2024'],
  ]);
});

test('the same addresses follow from the table of reports; a document without body or year has none', () => {
  const rows = file.reports.map(({ report }) => report);
  expect([...reportPaths([...rows, { ...rows[0]!, report_id: 'unidentified-1', agency_id: null }])]).toEqual([
    ['pingtan-2022-2', '/agencies/pingtan/2022/'], ['pingtan-2022', '/agencies/pingtan/2022-2/'], ['pingtan-2024', '/agencies/pingtan/2024/'],
  ]);
});

test('neighbours are the years on file that count', () => {
  const routes = reportRoutes(file);
  expect(neighbours(routes, '2024')).toMatchObject({ previous: { slug: '2022' }, next: null });
  expect(neighbours(routes, '2022-2')).toMatchObject({ previous: null, next: { slug: '2024' } });
});

test('the primary of a year', () => {
  expect(primaryOfYear(file, 2022)?.report.report_id).toBe('pingtan-2022-2');
  expect(primaryOfYear(file, 2023)).toBeNull();
});
