import { describe, expect, test } from 'vitest';
import type { BlockRow } from '../divide/block.ts';
import { figureCells, learnFigureStart } from './columns.ts';

const row = (...texts: string[]): BlockRow => ({
  cells: texts.map((text, column) => ({ text, column, place: { line: 1, start: 0, end: text.length, page: null } })),
});
const texts = (cells: ReturnType<typeof figureCells>) => cells?.map((cell) => cell.text) ?? null;

const unlearned = learnFigureStart([], 3);

describe('figureCells', () => {
  const complete = { row: row('group', 'label', '1', '2', '3', ''), labelAt: 1 };
  const starts = learnFigureStart([complete], 3);

  test('as many cells as columns: each its own', () => expect(texts(figureCells(row('label', '1', '', '3'), 0, 3, unlearned))).toEqual(['1', '', '3']));
  test('a blank first cell keeps its place, known from a complete row', () => {
    expect(texts(figureCells(row('', 'label', '', '2', '3', ''), 1, 3, starts))).toEqual(['', '2', '3']);
  });
  test('without a complete row to learn from, a row with blanks is not determined', () => {
    expect(figureCells(row('', 'label', '', '2', '3', ''), 1, 3, unlearned)).toBeNull();
  });
  test('a figure outside the learned columns makes the row undetermined', () => {
    expect(figureCells(row('', 'label', '1', '', '3', '4'), 1, 3, starts)).toBeNull();
  });
  test('complete rows that disagree teach nothing', () => {
    const other = { row: row('group', 'label', '', '1', '2', '3'), labelAt: 1 };
    expect(figureCells(row('', 'label', '', '2', '3', ''), 1, 3, learnFigureStart([complete, other], 3))).toBeNull();
  });
  test('heads in a grid tell where figures begin, if no complete row contradicts them', () => {
    expect(texts(figureCells(row('', 'label', '', '2', '3', ''), 1, 3, learnFigureStart([], 3, [2, 3, 4])))).toEqual(['', '2', '3']);
    expect(figureCells(row('', 'label', '', '2', '3', '', ''), 1, 3, learnFigureStart([complete], 3, [3, 4, 5]))).toBeNull();
  });
  test('fewer cells than columns are not determined', () => expect(figureCells(row('label', '1', '2'), 0, 3, starts)).toBeNull());
  test('nothing but blanks is blank', () => expect(texts(figureCells(row('label', '', '', '', ''), 0, 3, unlearned))).toEqual(['', '', '']));
});
