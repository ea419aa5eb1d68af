import { expect, test } from 'vitest';
import { regions } from '../regions/index.ts';
import { find } from './find.ts';
import { placed, searchFile, type SearchableBody } from './index-file.ts';
import { readIndex } from './read-index.ts';
import { shards } from './shards.ts';

const body = (agency_id: string, name: string, region_code: string | null, aliases = '', name_en: string | null = null): SearchableBody =>
  ({ agency_id, name, region_code, aliases, name_en, reports: agency_id === 'suqian' ? 2 : 0 });

const bodies = placed([
  body('suqian', '宿迁市人民政府', '321300', '', 'Suqian Municipal Government'),
  body('suqian-office', '宿迁市人民政府办公室', '321300'),
  body('shuyang', '沭阳县人民政府', '321322', '沐阳县人民政府'),
  body('shuyang-fagai', '沭阳县发展和改革局', '321322', '', 'Shuyang County Development and Reform Bureau'),
  body('xiangxi', '湘西土家族苗族自治州信访局', '433100', '湘西州信访局'),
  body('pingtan', '平潭综合实验区管理委员会', '350128', '', 'Pingtan Comprehensive Experimental Area'),
  body('luan', '六安市信访局', '341500'),
  body('ministry', '国家税务总局', null),
], regions);
const places = readIndex(searchFile(bodies, regions));
const named = (query: string) => {
  const found = find(places, query);
  return [...found.places.slice(0, 1).map(({ fullName }) => fullName), ...found.bodies.map(({ name }) => name.text)];
};

test('every name comes back as it was, with its division', () => {
  const all = places.flatMap((place) => place.bodies);
  expect(all.map(({ name }) => name.text)).toEqual(bodies.map((each) => each.body.name));
  expect(all.map(({ number }) => number)).toEqual(bodies.map((_, index) => index));
  expect(all.filter(({ onFile }) => onFile).map(({ name }) => name.text)).toEqual(['宿迁市人民政府']);
});

test.each([
  ['信访局', ['六安市信访局', '湘西土家族苗族自治州信访局']],
  ['沐阳县人民政府', ['沭阳县人民政府']],
  ['Ｒeform', ['沭阳县发展和改革局']],
  ['国家税务', ['国家税务总局']],
  ['沭阳发改局', ['沭阳县发展和改革局']],
  ['发改 沭阳', ['沭阳县发展和改革局']],
  ['发改 湘西', []],
  ['湘西信访局', ['湘西土家族苗族自治州信访局']],
  ['平潭管委会', ['平潭综合实验区管理委员会']],
  ['xiangxixinfang', ['湘西土家族苗族自治州信访局']],
  ["lu'an xinfang", ['六安市信访局']],
  ['laxfj', []],
  ['lasxfj', ['六安市信访局']],
  ['  ', []],
])('%s', (query, expected) => {
  expect(named(query).filter((name) => !/[市县州]$/.test(name))).toEqual(expected);
});

test.each([
  ['宿迁', '江苏省宿迁市'], ['suqian', '江苏省宿迁市'], ['sqs', '江苏省宿迁市'], ['湘西州', '湖南省湘西土家族苗族自治州'], ['pingtan', '福建省福州市平潭县'],
  ['中山市', '广东省中山市'], ['chongqing', '重庆市'],
])('%s is a place first', (query, place) => {
  expect(named(query)[0]).toBe(place);
});

test.each([
  ['宿千市人民政府', '宿迁市人民政府'], ['平潭综合试验区', '平潭综合实验区管理委员会'], ['发展改革局', '沭阳县发展和改革局'], ['Shuyagn Couny', '沭阳县发展和改革局'],
  ['Comprehensve', '平潭综合实验区管理委员会'], ['pingtn', '福建省福州市平潭县'], ['湘西土家苗族自治州', '湖南省湘西土家族苗族自治州'],
])('one typing error: %s', (query, expected) => {
  expect(named(query)).toContain(expected);
});

test.each([
  ['苏州市公安局', ['江苏省苏州市']], ['苏州公安局', ['江苏省苏州市']], ['宿迁市公安局', ['江苏省宿迁市']], ['平谭', ['福建省福州市平潭县']], ['没有的地方', []],
])('no body of that name leads to its place: %s', (query, expected) => {
  expect(find(places, query).places.map(({ fullName }) => fullName)).toEqual(expected);
});

test('two typing errors are another word', () => {
  expect(find(places, '宿千市人民正府办公试').bodies).toEqual([]);
});

test('the addresses of a prefecture’s bodies stand in its shard under their numbers', () => {
  const all = shards(bodies, (id) => ({ first_year: null, last_year: null, search: id === 'luan' ? 'page_gone' : null }));
  const luan = bodies.findIndex((each) => each.body.agency_id === 'luan');
  expect(all.get('3415')).toEqual({ [luan]: ['luan', null, null, 'page_gone'] });
  expect([...all.values()].flatMap((shard) => Object.keys(shard))).toHaveLength(bodies.length);
});
