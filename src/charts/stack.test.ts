import { expect, test } from 'vitest';
import { disagrees, stacksOf } from './stack.ts';
import type { ChartData, Point } from './types.ts';

const label = { zh: '', en: '' };
const part = (id: string) => ({ id, label, subject: label, unit: '件', panel: 'p', part: id });

function stackOf(values: Record<string, number | null>) {
  const points = Object.entries(values).map(([series, value]): Point =>
    ({ year: 2020, series, value, text: String(value), state: value === null ? 'blank' : 'stated', precision: 'exact', run: '', addresses: [] }));
  const panel = { id: 'p', label, kind: 'bars' as const, scale: '', block: null };
  const data: ChartData = { agency: label, years: [], panels: [panel], series: Object.keys(values).map(part), points, marks: [] };
  const [stack] = stacksOf(data, panel);
  if (!stack) throw new Error('no stack');
  return stack;
}

test('parts stand end to end in their order and zeros take no room', () => {
  expect(stackOf({ granted: 7, withheld: 0, other: 4, total: 11 }).segments).toMatchObject([
    { part: 'granted', value: 7, from: 0, to: 7, point: { series: 'granted' } }, { part: 'other', value: 4, from: 7, to: 11, point: { series: 'other' } },
  ]);
});

// 平潭 2020: the outcomes add up to 27, the report states 21.
test('parts above the total disagree', () => expect(disagrees(stackOf({ a: 20, b: 7, total: 21 }))).toBe(true));

test('parts above the total disagree even where one is missing', () => expect(disagrees(stackOf({ a: 22, b: null, total: 21 }))).toBe(true));

test('parts below the total disagree only where all are stated', () => {
  expect(disagrees(stackOf({ a: 5, b: 0, total: 9 }))).toBe(true);
  expect(disagrees(stackOf({ a: 5, b: null, total: 9 }))).toBe(false);
});

test('without a stated total nothing disagrees', () => expect(disagrees(stackOf({ a: 5, total: null }))).toBe(false));
