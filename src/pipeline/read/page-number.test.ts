import { expect, test } from 'vitest';
import { dashesAsCells, withoutPageNumber } from './page-number.ts';

const cells = (texts: string) => texts.split(' ').map((text, column) => ({ text, column, place: { line: 1, start: 0, end: text.length, page: null } }));
const left = (texts: string, count: number, dashes: string[], total = false) => withoutPageNumber(cells(texts), count, new Set(dashes), total).map(({ text }) => text).join(' ');

test('a number between dashes behind the figures is a page’s where dashes stand for nothing', () => {
  expect(left('0 0 5 5 - 8 -', 4, [])).toBe('0 0 5 5');
  expect(left('0 — — 0 - 12 -', 7, ['—'])).toBe('0 — — 0');
});

test('where the same sign stands for cells, only what is too many goes', () => {
  expect(left('- 7 -', 3, ['-'])).toBe('- 7 -');
  expect(left('1 2 3 - 7 -', 3, ['-'])).toBe('1 2 3');
});

test('no figure but 0 stands before a total that is a dash', () => {
  expect(left('0 - - 0 - 12 -', 7, ['-'], true)).toBe('0 - - 0');
  expect(left('0 - - 0 - 0 -', 7, ['-'], true)).toBe('0 - - 0 - 0 -');
});

test('the dashes around a page’s number are no cells', () => {
  expect([...dashesAsCells([{ cells: cells('0 — 0') }, { cells: cells('0 0 0 - 3 -') }])]).toEqual(['—']);
});
