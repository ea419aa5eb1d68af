import { expect, test } from 'vitest';
import { readSearches } from './searches.ts';

test('a search says for which body and year, and what came of it', () => {
  const { rows, problems } = readSearches('searches.csv', 'agency_id,year,where,date,result\nhuaian,2019,https://example.cn,2026-01-02,page_gone\n');
  expect(problems).toEqual([]);
  expect(rows).toEqual([{ agencyId: 'huaian', year: 2019, where: 'https://example.cn', date: '2026-01-02', result: 'page_gone' }]);
});

test.each([',2019,,,found', 'huaian,19,,,found', 'huaian,2019,,,perhaps'])('a row that does not is left out and named: %s', (row) => {
  const { rows, problems } = readSearches('searches.csv', `agency_id,year,where,date,result\n${row}\n`);
  expect(rows).toEqual([]);
  expect(problems).toMatchObject([{ file: 'searches.csv', line: 2, fatal: false }]);
});
