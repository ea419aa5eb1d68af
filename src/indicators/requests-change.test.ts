import { expect, test } from 'vitest';
import { essences, exampleFigures } from './examples/report.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';
import { requestsChange } from './requests-change.ts';
import type { Figures } from './types.ts';

const after = (before: number | 'blank') => exampleFigures(
  { given: pingtan2025 },
  exampleFigures({ year: 2024, given: { 'requests.new_received.total': before } }),
);

const change = (figures: Figures) => essences(requestsChange.compute(figures));

test('平潭 2025 after 2024: 154 after 218', () => {
  expect(change(after(218))).toEqual({
    absolute: [-64, null, null, 'defined'],
    relative: [-64 / 218, -64, 218, 'defined'],
  });
});

test.each([0, 1, 9])('after %i, only the difference', (before) => {
  expect(change(after(before))).toEqual({ absolute: [154 - before, null, null, 'defined'] });
});

test('after 10, both', () => {
  expect(change(after(10))['relative']).toEqual([14.4, 144, 10, 'defined']);
});

const open = { absolute: [null, null, null, 'missing_term'], relative: [null, null, null, 'missing_term'] };

test('without the year before on file both are open', () => {
  expect(change(exampleFigures({ given: pingtan2025 }))).toEqual(open);
});

test('after a blank both are open', () => {
  expect(change(after('blank'))).toEqual(open);
});

test('after a year without the form, both are open: it is not this report whose form lacks the figure', () => {
  expect(change(exampleFigures({ given: pingtan2025 }, exampleFigures({ year: 2024, edition: null })))).toEqual(open);
});

test('a report without the form has neither', () => {
  const before = exampleFigures({ year: 2024, given: { 'requests.new_received.total': 218 } });
  expect(change(exampleFigures({ edition: null }, before))).toEqual({
    absolute: [null, null, null, 'not_in_form'],
    relative: [null, null, 218, 'not_in_form'],
  });
});
