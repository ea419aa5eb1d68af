import { expect, test } from 'vitest';
import { isAddress, isDay, readDescribed } from './described.ts';

test('a document is described by its path; what is not given is null', () => {
  const { rows, problems } = readDescribed('reports.csv', 'file,year,published_date,source_url\nreports/a.txt,2023,2024-01-30,https://example.cn/a\nreports/b.txt,,,\n');
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    { file: 'reports/a.txt', year: 2023, publishedDate: '2024-01-30', sourceUrl: 'https://example.cn/a', agencyId: null, provenance: null },
    { file: 'reports/b.txt', year: null, publishedDate: null, sourceUrl: null },
  ]);
});

test('a field that cannot be used is named with its line and counts as not given', () => {
  const { rows, problems } = readDescribed('reports.csv', 'file,year,published_date,source_url,provenance\na.txt,23,2024-02-30,javascript:alert(1),found\n');
  expect(rows).toMatchObject([{ year: null, publishedDate: null, sourceUrl: null, provenance: null }]);
  expect(problems.map(({ line, message }) => [line, message.en.split('"')[1]])).toEqual([
    [2, '23'], [2, '2024-02-30'], [2, 'javascript:alert(1)'], [2, 'found'],
  ]);
});

test('a day is one of the calendar, an address one of the web', () => {
  expect(['2024-02-29', '2023-02-29', '2024-13-01', '2024-1-1', '20240101', ''].map(isDay)).toEqual([true, false, false, false, false, false]);
  expect(['https://a.cn/x', 'http://a.cn', 'data:text/html,x', '//a.cn', 'https://a b'].map(isAddress)).toEqual([true, true, false, false, false]);
});
