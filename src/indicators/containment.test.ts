import { expect, test } from 'vitest';
import { contains } from './containment.ts';
import type { Standing } from './containment.ts';

const standing = (agency_id: string, said: Partial<Standing>): Standing =>
  ({ agency_id, region_code: null, level: null, system: 'government', scope: 'area', ...said });

const city = standing('suqian', { region_code: '321300', level: 'prefecture' });
const county = standing('shuyang', { region_code: '321322', level: 'county' });
const bureau = standing('shuyang-fagai', { region_code: '321322', level: 'county', system: 'development_reform', scope: 'body' });
const otherCity = standing('huaian', { region_code: '320800', level: 'prefecture' });

test('an area holds the areas and bodies inside it', () => {
  expect(contains(city, county)).toBe(true);
  expect(contains(city, bureau)).toBe(true);
  expect(contains(county, bureau)).toBe(true);
});

test('not the other way, not itself, not its neighbour', () => {
  expect(contains(county, city)).toBe(false);
  expect(contains(city, city)).toBe(false);
  expect(contains(otherCity, county)).toBe(false);
});

test('a government that reports for itself alone holds nobody', () => {
  expect(contains({ ...city, scope: 'body' }, county)).toBe(false);
});

test('a department’s area report holds its own branches, not other departments', () => {
  const department = { ...bureau, scope: 'area' as const };
  expect(contains(department, { ...bureau, agency_id: 'shuyang-jiaoyu', system: 'education' })).toBe(false);
  expect(contains(department, { ...bureau, agency_id: 'branch', parent_id: 'shuyang-fagai' })).toBe(true);
});

test('a code that ends in 00 by chance holds only what is under it', () => {
  const chenzhou = standing('chenzhou', { region_code: '431000', level: 'prefecture' });
  expect(contains(chenzhou, standing('suxian', { region_code: '431003', level: 'county' }))).toBe(true);
  expect(contains(chenzhou, standing('yongzhou', { region_code: '431100', level: 'prefecture' }))).toBe(false);
  expect(contains(chenzhou, standing('beihu', { region_code: '430100', level: 'prefecture' }))).toBe(false);
});

test('the state holds everybody', () => {
  expect(contains(standing('state', { region_code: '100000', level: 'national' }), county)).toBe(true);
});
