import { expect, test } from 'vitest';
import { mayHaveLostCell } from './lost-cell.ts';

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
