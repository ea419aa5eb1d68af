import { expect, test } from 'vitest';
import type { Cell } from '../pipeline/record/report.ts';
import { cellsOf, exampleReport } from './examples/report.ts';
import { figuresOf } from './figures.ts';
import { outcomes } from './terms.ts';

// Which rows make up a group depends on what the report prints: 其他处理 is one row on the 2019 form, three on that of
// 2021, one on the 2021 tables of mixed reports, and a subtotal where both stand.

const other = (cells: Cell[]) => outcomes(figuresOf({ ...exampleReport(), cells }, null), 'other');
const split = cellsOf('2021', {
  'requests.other_not_clarified.total': 8, 'requests.other_fee_unpaid.total': 2, 'requests.other_remaining.total': 1,
});
const unsplit = cellsOf('2019', { 'requests.other_disposition.total': 11 }).filter((cell) => cell.row === 'other_disposition');

test('three rows add up', () => {
  expect(other(split)).toEqual({ value: 11, state: 'defined' });
});

test('one row stands for itself', () => {
  expect(other(cellsOf('2019', { 'requests.other_disposition.total': 4 }))).toEqual({ value: 4, state: 'defined' });
});

test('洪泽 2023: the 2021 tables with one row', () => {
  const withoutSplit = split.filter((cell) => !cell.row.startsWith('other_'));
  expect(other([...withoutSplit, ...unsplit])).toEqual({ value: 11, state: 'defined' });
});

test('both: the one row is the subtotal of the three and is not added to them', () => {
  expect(other([...split, ...unsplit])).toEqual({ value: 11, state: 'defined' });
});

test('without a form there is no group', () => {
  expect(other([])).toEqual({ value: null, state: 'not_in_form' });
});
