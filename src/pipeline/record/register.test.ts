import { expect, test } from 'vitest';
import { derivedAgencyId, findAgency, readRegister } from './register.ts';

const head = 'agency_id,name,aliases,name_en,region_code,level,system';
const read = (...rows: string[]) => readRegister('agencies.csv', [head, ...rows].join('\n'));

test('a body is found by its name and each alias, however spaces and widths are printed', () => {
  const { register, problems } = read('xiangxi,湘西土家族苗族自治州信访局,湘西自治州信访局;湘西州信访局,Xiangxi,433100,prefecture,petition');
  expect(problems).toEqual([]);
  expect(findAgency(register, '湘西州信访局')?.id).toBe('xiangxi');
  expect(findAgency(register, ' 湘西　自治州信访局\n')?.id).toBe('xiangxi');
  expect(findAgency(register, '湘西')).toBeUndefined();
  expect(register.byId.get('xiangxi')).toMatchObject({ regionCode: '433100', level: 'prefecture', aliases: ['湘西自治州信访局', '湘西州信访局'], validFrom: null });
});

test.each([
  ['an id that could leave its folder', '../x,甲,,,,,', 'agency_id'],
  ['no name', 'a,,,,,,', 'name'],
  ['an unknown level', 'a,甲,,,,village,', 'level'],
  ['a region code that is none', 'a,甲,,,1411,,', 'region_code'],
])('a row with %s is named with its line and left out', (_, row, column) => {
  const { register, problems } = read(row, 'b,乙,,,,,');
  expect(problems).toMatchObject([{ file: 'agencies.csv', line: 2, fatal: false }]);
  expect(problems[0]?.message.en).toContain(`"${column}"`);
  expect(register.agencies.map((agency) => agency.id)).toEqual(['b']);
});

test('an id or a name is given once: the first holder keeps it', () => {
  const { register, problems } = read('a,甲,丙,,,,', 'a,乙,,,,,', 'b,丙,,,,,');
  expect(problems.map((problem) => problem.line)).toEqual([3, 4]);
  expect(findAgency(register, '丙')?.id).toBe('a');
  expect(register.agencies.map((agency) => agency.name)).toEqual(['甲', '丙']);
});

test('a body off the register is named by region and the hash of its NFKC name', async () => {
  // printf '三门峡市信访局' | sha256sum
  expect(await derivedAgencyId('411200', '三门峡市信访局')).toBe('411200-ab13c758');
  expect(await derivedAgencyId('411200', 'Ａ局')).toBe(await derivedAgencyId('411200', 'A局'));
  expect(await derivedAgencyId(null, '三门峡市信访局')).toBe('unknown-ab13c758');
});
