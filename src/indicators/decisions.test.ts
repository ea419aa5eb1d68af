import { expect, test } from 'vitest';
import { decisions } from './decisions.ts';
import { exampleFigures } from './examples/report.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';
import type { Figures } from './types.ts';

const byKind = (figures: Figures) => decisions.compute(figures).map(({ category, value }) => [category, value]);

test('平潭 2025: 2418 licences, 644 penalties, 64 coercive measures', () => {
  expect(byKind(exampleFigures({ given: pingtan2025 }))).toEqual([['licensing', 2418], ['penalty', 644], ['coercion', 64]]);
});

test('both editions ask for it, so nothing separates their years', () => {
  const values = decisions.compute(exampleFigures({ edition: '2019', given: { 'disclosure.penalty.decisions': 5 } }));
  expect(values).toMatchObject([{ value: 0, basis: null }, { value: 5, basis: null }, { value: 0, basis: null }]);
});

test('run-together figures that cannot be split have no value', () => {
  const figures = exampleFigures({ edition: '2019', given: { 'disclosure.licensing.decisions': 'unreadable' } });
  expect(byKind(figures)).toEqual([['licensing', null], ['penalty', 0], ['coercion', 0]]);
});
