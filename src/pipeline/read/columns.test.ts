import { describe, expect, test } from 'vitest';
import type { BlockRow } from '../divide/block.ts';
import { figureCells, learnFigureStart } from './columns.ts';

const row = (...texts: string[]): BlockRow => ({
  cells: texts.map((text, column) => ({ text, column, place: { line: 1, start: 0, end: text.length, page: null } })),
});
const texts = (cells: ReturnType<typeof figureCells>) => cells?.map((cell) => cell.text) ?? null;

describe('figureCells', () => {
  const complete = { row: row('group', 'label', '1', '2', '3', ''), labelAt: 1 };
  const starts = learnFigureStart([complete], 3);

  test('as many cells as columns: each its own', () => expect(texts(figureCells(row('label', '1', '', '3'), 0, 3, new Map()))).toEqual(['1', '', '3']));
  test('a blank first cell keeps its place, known from a complete row', () => {
    expect(texts(figureCells(row('', 'label', '', '2', '3', ''), 1, 3, starts))).toEqual(['', '2', '3']);
  });
  test('without a complete row to learn from, a row with blanks is not determined', () => {
    expect(figureCells(row('', 'label', '', '2', '3', ''), 1, 3, new Map())).toBeNull();
  });
  test('a figure outside the learned columns makes the row undetermined', () => {
    expect(figureCells(row('', 'label', '1', '', '3', '4'), 1, 3, starts)).toBeNull();
  });
  test('complete rows that disagree teach nothing', () => {
    const other = { row: row('group', 'label', '', '1', '2', '3'), labelAt: 1 };
    expect(figureCells(row('', 'label', '', '2', '3', ''), 1, 3, learnFigureStart([complete, other], 3))).toBeNull();
  });
  test('fewer cells than columns are not determined', () => expect(figureCells(row('label', '1', '2'), 0, 3, starts)).toBeNull());
  test('nothing but blanks is blank', () => expect(texts(figureCells(row('label', '', '', '', ''), 0, 3, new Map()))).toEqual(['', '', '']));
});
