import { expect, test } from 'vitest';
import { documentsRepealed } from './documents-repealed.ts';
import { exampleFigures, exampleReport } from './examples/report.ts';
import { figuresOf } from './figures.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 45 normative documents, no rules', () => {
  expect(documentsRepealed.compute(exampleFigures({ given: pingtan2025 }))).toMatchObject([
    { category: 'regulations', value: 0, state: 'defined' },
    { category: 'normative_documents', value: 45, state: 'defined' },
  ]);
});

test('the 2019 form does not ask for it', () => {
  const given = { 'disclosure.normative_documents.disclosed_total': 7 };
  expect(documentsRepealed.compute(exampleFigures({ edition: '2019', given })).map((value) => value.state)).toEqual(['not_in_form', 'not_in_form']);
});

test('兴县 2023 has no such table: no number, not 0', () => {
  const report = exampleReport();
  const cells = report.cells.map((cell) => (cell.table === 'disclosure' ? { ...cell, value: null, state: 'absent' as const } : cell));
  expect(documentsRepealed.compute(figuresOf({ ...report, cells }, null)).map((value) => value.state)).toEqual(['missing_term', 'missing_term']);
});
