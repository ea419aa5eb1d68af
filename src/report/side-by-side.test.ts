import { expect, test } from 'vitest';
import { sampleReport } from './sample-report.ts';
import { sideBySide } from './side-by-side.ts';

type Given = Parameters<typeof sampleReport>[2];

const listed = (now: Given, before: Given) =>
  sideBySide(sampleReport('2021', 2024, now), sampleReport('2021', 2023, before))
    .flatMap(({ pairs }) => pairs.map(({ row, column, changed }) => `${row.id}.${column.id}${changed ? ' changed' : ''}`));

test('lists what changed, and totals that are not zero in both years', () => {
  expect(listed({ 'requests.new_received.total': 3, 'requests.new_received.business': 3 }, { 'requests.new_received.total': 3, 'requests.new_received.business': 2 }))
    .toEqual(['new_received.total', 'new_received.business changed']);
});

test('from a blank to zero is a change, since a blank is not zero; from blank to blank is none', () => {
  const blank = { value: null, state: 'blank' } as const;
  expect(listed({ 'review.litigation_direct.total': blank }, { 'review.reconsideration.total': blank, 'review.litigation_direct.total': blank }))
    .toEqual(['reconsideration.total changed']);
});

test('only what both forms have stands side by side, and what is zero in both is counted', () => {
  const [disclosure] = sideBySide(sampleReport('2021', 2021), sampleReport('2019', 2020));
  expect(disclosure).toMatchObject({ table: 'disclosure', pairs: [], zeros: 3 });
});
