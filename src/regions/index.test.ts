import { expect, test } from 'vitest';
import { regionName, regions } from './index.ts';

test('a division is named with those above it', () => {
  expect(regionName('141123')).toBe('山西省吕梁市兴县');
  expect(regionName('433100')).toBe('湖南省湘西土家族苗族自治州');
  expect(regionName('310000')).toBe('上海市');
});

test('a municipality is not named twice', () => {
  expect(regionName('110101')).toBe('北京市东城区');
});

test('a county governed by its province has no invented city', () => {
  expect(regionName('429004')).toBe('湖北省仙桃市');
  expect(regionName('500243')).toBe('重庆市彭水苗族土家族自治县');
});

test('development zones of the list are no divisions, and an unknown code has no name', () => {
  expect(regionName('320571')).toBeNull();
  expect(regions.some((region) => region.level === 'county' && region.code.at(4) === '7')).toBe(false);
  expect(regionName('999999')).toBeNull();
  expect(regionName(null)).toBeNull();
});
