import { expect, test } from 'vitest';
import { essence, exampleFigures, exampleReport } from './examples/report.ts';
import { requestsReceived } from './requests-received.ts';
import { figuresOf } from './figures.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 154', () => {
  expect(requestsReceived.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[154, null, null, 'defined']]);
});

test('a stated 0 is a number', () => {
  expect(requestsReceived.compute(exampleFigures()).map(essence)).toEqual([[0, null, null, 'defined']]);
});

test.each(['blank', 'not_applicable', 'unreadable', 'absent'] as const)('a cell that is %s has none', (state) => {
  const figures = exampleFigures({ given: { 'requests.new_received.total': state } });
  expect(requestsReceived.compute(figures).map(essence)).toEqual([[null, null, null, 'missing_term']]);
});

test('a corrected cell counts as a number', () => {
  const report = exampleReport({ given: pingtan2025 });
  const cells = report.cells.map((cell) => ({ ...cell, state: 'corrected' as const }));
  expect(requestsReceived.compute(figuresOf({ ...report, cells }, null)).map(essence)).toEqual([[154, null, null, 'defined']]);
});

test('a report without the form has no such figure', () => {
  expect(requestsReceived.compute(exampleFigures({ edition: null })).map(essence)).toEqual([[null, null, null, 'not_in_form']]);
});
