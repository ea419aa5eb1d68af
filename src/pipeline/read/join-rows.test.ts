import { expect, test } from 'vitest';
import { joinLoneRows } from './join-rows.ts';
import { seenRow } from './seen-row.ts';

const row = (text: string) => seenRow('requests', {
  layout: 'tab-grid',
  cells: text.split('|').map((cell, column) => ({ text: cell, column, place: { line: 1, start: 0, end: cell.length, page: null } })),
});
const joined = (...rows: string[]) => joinLoneRows('requests', rows.map(row)).map(({ row: { cells } }) => cells.map((cell) => cell.text).join('|'));

test('labels above their figures', () => expect(joined('予以公开', '1|0|0|1', '部分公开', '2|0|0|2')).toEqual(['予以公开|1|0|0|1', '部分公开|2|0|0|2']));
test('labels below their figures', () => expect(joined('1|0|0|1', '予以公开', '2|0|0|2', '部分公开')).toEqual(['予以公开|1|0|0|1', '部分公开|2|0|0|2']));
test('figures between two labels belong to nobody for certain', () => expect(joined('予以公开', '1|0|0|1', '部分公开')).toHaveLength(3));
test('a row of blanks is no lone label', () => expect(joined('予以公开|||', '1|0|0|1')).toHaveLength(2));
