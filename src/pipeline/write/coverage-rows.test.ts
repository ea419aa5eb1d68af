import { expect, test } from 'vitest';
import type { Agency } from '../record/report.ts';
import type { Search } from '../record/searches.ts';
import { coverageRows } from './coverage-rows.ts';

const agency = (id: string): Agency => ({
  id, name: id, aliases: [], nameEn: null, regionCode: '320813', level: 'county', system: 'government',
  formerIds: [], validFrom: null, validTo: null, successor: null, parentId: null,
});
const search = (agencyId: string, result: Search['result'], date: string): Search => ({ agencyId, year: 2023, where: '', date, result });

test('what is not on file is counted by what the last search said, whatever the order of the rows', () => {
  const [row] = coverageRows(['a', 'b', 'c', 'd', 'e'].map(agency), [{ agencyId: 'a', year: 2023 }], [
    search('a', 'not_published', '2024-02-01'),
    search('b', 'page_gone', '2024-06-01'), search('b', 'not_published', '2024-02-01'),
    search('c', 'found', '2024-02-01'),
    search('d', 'scan_only', '2024-02-01'),
  ]);
  expect(row).toEqual({
    year: 2023, region_code: '320813', level: 'county', system: 'government', reports: 1, agencies: 5, searched: 4,
    found_not_on_file: 1, not_published: 0, page_gone: 1, scan_only: 1, not_obliged: 0,
  });
});
