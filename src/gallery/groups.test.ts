import { expect, test } from 'vitest';
import { sampleAgency } from '../report/sample-report.ts';
import type { AgencyRow } from '../pipeline/write/rows.ts';
import { groupName, groupsOf } from './groups.ts';
import { provincesOf } from './provinces.ts';

const agency = (id: string, code: string, level: AgencyRow['level'], more: Partial<AgencyRow> = {}): AgencyRow =>
  ({ ...sampleAgency([]).agency, agency_id: id, region_code: code, level, system: 'government', reports: 1, last_year: 2024, ...more });

const agencies = [
  agency('suqian', '321300', 'prefecture'), agency('huaian', '320800', 'prefecture'),
  agency('shuyang', '321322', 'county'), agency('siyang', '321323', 'county'), agency('hongze', '320813', 'county'),
  agency('pingtan', '350128', 'county'), agency('nothing', '350100', 'prefecture', { reports: 0 }),
  agency('unplaced', '350128', null), agency('education', '321322', 'county', { system: 'education' }),
];

test('bodies of one level and system are grouped within country, province and prefecture; alone is no group', () => {
  expect(groupsOf(agencies).map(({ key, members }) => [key, members])).toEqual([
    ['100000-government-county', ['hongze', 'pingtan', 'shuyang', 'siyang']],
    ['100000-government-prefecture', ['huaian', 'suqian']],
    ['320000-government', ['huaian', 'suqian']],
    ['320000-government-county', ['hongze', 'shuyang', 'siyang']],
    ['321300-government', ['shuyang', 'siyang']],
  ]);
});

test('a group is named by what its bodies have in common, never by a place alone', () => {
  const [, , jiangsu] = groupsOf(agencies).map(groupName);
  expect(jiangsu).toEqual({ zh: '江苏省地级机关（人民政府，已收录2家）', en: 'Prefectural bodies in Jiangsu (government, 2 on file)' });
});

test('each of the 34 province-level units has a tile; the Regulations do not apply to three of them', () => {
  const { provinces, year } = provincesOf(agencies, 'government');
  expect(provinces).toHaveLength(34);
  expect(year).toBe(2024);
  expect(provinces.filter(({ bodies }) => bodies).map(({ name, bodies }) => [name.en, bodies])).toEqual([['Jiangsu', 5], ['Fujian', 2]]);
  expect(provinces.filter(({ bodies }) => bodies === null).map(({ name }) => name.zh)).toEqual(['台湾省', '香港特别行政区', '澳门特别行政区']);
});
