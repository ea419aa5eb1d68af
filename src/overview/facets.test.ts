import { expect, test } from 'vitest';
import { sampleAgency } from '../report/sample-report.ts';
import { agencyEntries } from './entries.ts';
import { facetName } from './facet-names.ts';
import { facetValues } from './facets.ts';

const body = (id: string, region: string | null, level: 'prefecture' | 'county' | null, system: string | null) =>
  sampleAgency([], { agency_id: id, region_code: region, level, system }).agency;
const entries = agencyEntries([
  body('a', '321322', 'county', 'petition'), body('b', '140900', 'prefecture', 'petition'),
  body('c', '321300', 'prefecture', 'government'), body('d', null, null, null),
], [], [], []);

test('regions by code, levels from the top down, systems with the most agencies first', () => {
  expect(facetValues(entries, 'region')).toEqual([{ value: '140000', count: 1 }, { value: '320000', count: 2 }, { value: 'none', count: 1 }]);
  expect(facetValues(entries, 'level').map(({ value }) => value)).toEqual(['prefecture', 'county', 'none']);
  expect(facetValues(entries, 'system')[0]).toEqual({ value: 'petition', count: 2 });
});

test('every agency is counted once in each facet', () => {
  for (const facet of ['region', 'level', 'system'] as const) {
    expect(facetValues(entries, facet).reduce((sum, { count }) => sum + count, 0)).toBe(entries.length);
  }
});

test('values have names in both languages, unknown ones stay visible', () => {
  expect(facetName('region', '320000', 'zh')).toBe('江苏省');
  expect(facetName('region', '320000', 'en')).toBe('Jiangsu');
  expect(facetName('level', 'none', 'zh')).toBe('未注明');
  expect(facetName('system', 'space_agency', 'en')).toBe('space_agency');
});
