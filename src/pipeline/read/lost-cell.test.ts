import { expect, test } from 'vitest';
import { mayHaveLostCell, mayHaveMovedUp } from './lost-cell.ts';

const row = (texts: string) => texts.split(' ').map((text, column) => ({ text: text === '_' ? '' : text, column, place: { line: 1, start: 0, end: 1, page: null } }));
const may = (texts: string, ...others: string[]) => mayHaveLostCell(row(texts), () => others.map(row));

test('a row that ends in a figure has lost none', () => expect(may('_ _ 3', '1 2 3')).toBe(false));
test('a row that ends in an empty cell may have, where others have a figure there', () => expect(may('1 2 _', '4 5 9')).toBe(true));
test('a column that all others leave empty too is empty', () => expect(may('1 2 _', '4 5 _', '_ _ _')).toBe(false));
test('of several empty cells at the end the first tells', () => {
  expect(may('1 _ _', '4 _ _')).toBe(false);
  expect(may('1 _ _', '4 5 _')).toBe(true);
});
test('with no other row nothing tells', () => expect(may('1 2 _')).toBe(true));
test('a blank row has nothing to lose', () => expect(may('_ _ _', '1 2 3')).toBe(false));

const printed = (texts: string) => row(texts).map((cell) => ({ ...cell, place: { ...cell.place, page: 1 } }));
const moved = (texts: string, total = 3) => mayHaveMovedUp({ cells: printed(texts), layout: 'grid' }, printed(texts), () => [row('1 2 0 3'), row('4 0 1 5')], total);

test('a printed row whose total may stand one cell before its own may have moved up', () => {
  expect(moved('1 2 3 _')).toBe(true);
  expect(moved('2 0 3 _')).toBe(true);
});
test('a printed row without a total that no other figure can be has not', () => expect(moved('0 2 1 _')).toBe(false));
test('a printed row of zeros and blanks has not', () => expect(moved('0 _ 0 _')).toBe(false));
test('two figures in one cell were two cells', () => {
  const cells = printed('0 0 0 _').map((cell, at) => (at === 0 ? { ...cell, text: '/ 0' } : cell));
  expect(mayHaveMovedUp({ cells, layout: 'grid' }, cells, () => [row('0 0 0 0')], 3)).toBe(true);
});
test('where the total comes first it tells', () => {
  expect(moved('3 1 2 _', 0)).toBe(false);
  expect(moved('3 1 1 _', 0)).toBe(true);
});
