import { expect, test } from 'vitest';
import { sampleAgency } from '../report/sample-report.ts';
import { findEntries, searchIndex } from './search-index.ts';
import type { SearchEntry } from './search-index.ts';

const index: SearchEntry[] = [
  ['xiangxi-xinfang', '湘西土家族苗族自治州信访局', 'Xiangxi Prefecture Petition Bureau', '湖南省湘西土家族苗族自治州', '湘西州信访局', 2023],
  ['shuyang-fagai', '沭阳县发展和改革局', 'Shuyang County Development and Reform Bureau', '江苏省宿迁市沭阳县', '沭阳县发改局', 2023],
  ['shuyang', '沭阳县人民政府', 'Shuyang County Government', '江苏省宿迁市沭阳县', '', 2025],
  ['suqian', '宿迁市人民政府', 'Suqian Municipal Government', '江苏省宿迁市', '', 2024],
];
const ids = (query: string) => findEntries(index, query).map(([id]) => id);

test('finds by name, alias, place, English and pinyin, whatever the width or case of letters', () => {
  expect(ids('信访局')).toEqual(['xiangxi-xinfang']);
  expect(ids('湘西州')).toEqual(['xiangxi-xinfang']);
  expect(ids('Ｓｕｑｉａｎ')).toEqual(['suqian']);
  expect(ids('shuyangfagai')).toEqual(['shuyang-fagai']);
  expect(ids('REFORM')).toEqual(['shuyang-fagai']);
});

test('every word must occur, in any order', () => {
  expect(ids('发改 沭阳')).toEqual(['shuyang-fagai']);
  expect(ids('发改 湘西')).toEqual([]);
});

test('a name that begins with the query comes before a place that holds it', () => {
  expect(ids('宿迁')).toEqual(['suqian', 'shuyang-fagai', 'shuyang']);
});

test('nothing typed finds nothing', () => {
  expect(ids('  ')).toEqual([]);
});

test('the index has the province in English, which nothing else of an agency says', () => {
  const entries = searchIndex([sampleAgency([]).agency, sampleAgency([], { agency_id: 'national', region_code: null }).agency]);
  expect(findEntries(entries, 'fujian').map(([id]) => id)).toEqual(['pingtan']);
});
