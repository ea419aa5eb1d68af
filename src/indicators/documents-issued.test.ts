import { expect, test } from 'vitest';
import { documentsIssued } from './documents-issued.ts';
import { exampleFigures } from './examples/report.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: no rules, 58 normative documents, issued', () => {
  expect(documentsIssued.compute(exampleFigures({ given: pingtan2025 }))).toMatchObject([
    { category: 'regulations', value: 0, state: 'defined', basis: 'issued' },
    { category: 'normative_documents', value: 58, state: 'defined', basis: 'issued' },
  ]);
});

test('上海 2019: 13 rules and 60 normative documents, created, which is another basis', () => {
  const given = { 'disclosure.regulations.created': 13, 'disclosure.normative_documents.created': 60 };
  expect(documentsIssued.compute(exampleFigures({ edition: '2019', given }))).toMatchObject([
    { category: 'regulations', value: 13, basis: 'created' },
    { category: 'normative_documents', value: 60, basis: 'created' },
  ]);
});

test('a body that puts a slash for rules keeps its normative documents', () => {
  const figures = exampleFigures({ given: { ...pingtan2025, 'disclosure.regulations.issued': 'not_applicable' } });
  expect(documentsIssued.compute(figures)).toMatchObject([{ value: null, state: 'missing_term' }, { value: 58 }]);
});

test('a report without the form has neither', () => {
  expect(documentsIssued.compute(exampleFigures({ edition: null })).map((value) => value.state)).toEqual(['not_in_form', 'not_in_form']);
});
