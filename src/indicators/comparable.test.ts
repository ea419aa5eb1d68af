import { expect, test } from 'vitest';
import { comparableFrom } from './comparable.ts';
import type { Point } from './comparable.ts';

const point = (year: number, basis: string | null = null): Point => ({ year, basis, state: 'defined' });
const gap = (year: number): Point => ({ year, basis: null, state: 'missing_term' });

test('nothing changes: the whole series may be joined', () => {
  expect(comparableFrom([point(2019), point(2020), point(2024)])).toEqual([null, null, null]);
});

test('created, then issued: joined on either side of the break', () => {
  const points = [point(2019, 'created'), point(2020, 'created'), point(2021, 'issued'), point(2022, 'issued')];
  expect(comparableFrom(points)).toEqual([null, null, 2021, 2021]);
});

test('a body that goes back to the old form breaks twice', () => {
  const points = [point(2021, 'issued'), point(2022, 'issued'), point(2023, 'created'), point(2024, 'issued')];
  expect(comparableFrom(points)).toEqual([null, null, 2023, 2024]);
});

test('nothing is joined across 2018 | 2019', () => {
  expect(comparableFrom([point(2016), point(2018), point(2019), point(2020)])).toEqual([null, null, 2019, 2019]);
  expect(comparableFrom([point(2016), point(2018)])).toEqual([null, null]);
});

test('a year without a value changes nothing', () => {
  expect(comparableFrom([gap(2018), point(2019, '条 year'), gap(2020), point(2021, '条 year')])).toEqual([null, null, null, null]);
  expect(comparableFrom([point(2019, '条 year'), gap(2020), point(2021, '篇 year')])).toEqual([null, null, 2021]);
});
