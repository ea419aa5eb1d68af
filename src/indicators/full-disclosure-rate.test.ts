import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { fullDisclosureRate } from './full-disclosure-rate.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 33 of 148 in full', () => {
  expect(fullDisclosureRate.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[33 / 148, 33, 148, 'defined']]);
});

test('without anything handled there is no rate', () => {
  expect(fullDisclosureRate.compute(exampleFigures()).map(essence)).toEqual([[null, 0, 0, 'zero_denominator']]);
});

test('a blank numerator is not 0, even where the outcomes add up', () => {
  const figures = exampleFigures({ given: { ...pingtan2025, 'requests.granted.total': 'blank' } });
  expect(fullDisclosureRate.compute(figures).map(essence)).toEqual([[null, null, 148, 'missing_term']]);
});
