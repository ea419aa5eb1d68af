import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { caseload } from './caseload.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 154 received and none carried in', () => {
  expect(caseload.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[154, null, null, 'defined']]);
});

test('淮安 2024: 3119 received and 34 carried in', () => {
  const given = { 'requests.new_received.total': 3119, 'requests.carried_over_in.total': 34 };
  expect(caseload.compute(exampleFigures({ given })).map(essence)).toEqual([[3153, null, null, 'defined']]);
});

test('blank carry-over leaves it open', () => {
  const figures = exampleFigures({ given: { ...pingtan2025, 'requests.carried_over_in.total': 'blank' } });
  expect(caseload.compute(figures).map(essence)).toEqual([[null, null, null, 'missing_term']]);
});
