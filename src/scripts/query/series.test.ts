import { expect, test } from 'vitest';
import { domainOf, firstChoice, numericColumns, seriesOf } from './series.ts';
import type { Field } from './result.ts';

const result = (columns: string[], ...rows: Field[][]) => ({ columns, rows, truncated: false, milliseconds: 0 });

test('a column of numbers can be drawn, gaps allowed; a year, text and empty columns cannot', () => {
  expect(numericColumns(result(['year', 'name', 'a', 'b', 'c'], [2020, 'x', 1, null, 'n'], [2021, 'y', null, null, 2], [2022, 'z', 3, null, 4]))).toEqual([2]);
});

test('the first choice is a column that says more than yes and no', () => {
  const flags = result(['year', 'break_before', 'requests'], [2019, 1, 23], [2020, 0, 21], [2021, 1, 70]);
  expect(firstChoice(flags, numericColumns(flags))).toBe(2);
});

test('a year of its own in each row makes a time axis, missing years as gaps, no value as no value', () => {
  const series = seriesOf(result(['year', 'requests'], [2022, 0], [2019, 5], [2020, null]), 1);
  expect(series.byYear).toBe(true);
  expect(series.points).toEqual([{ label: '2019', value: 5 }, { label: '2020', value: null }, { label: '2021', value: null }, { label: '2022', value: 0 }]);
});

test('where a year comes twice, bodies label the bars, with the year to tell their reports apart', () => {
  const series = seriesOf(result(['name', 'year', 'requests'], ['甲', 2020, 3], ['甲', 2021, 4], ['乙', 2020, 5]), 2);
  expect(series.byYear).toBe(false);
  expect(series.points.map(({ label }) => label)).toEqual(['甲 2020', '甲 2021', '乙 2020']);
});

test('the scale begins at zero, on whichever side the values are', () => {
  const points = (...values: (number | null)[]) => values.map((value) => ({ label: '', value }));
  expect([points(3, 9, null), points(-4, 2), points(-4, -9), points(0), points(null)].map(domainOf)).toEqual([[0, 9], [-4, 2], [-9, 0], [0, 1], [0, 1]]);
});
