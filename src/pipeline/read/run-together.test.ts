import { describe, expect, test } from 'vitest';
import type { BlockCell } from '../divide/block.ts';
import { figuresInOrder, hasFewerDigits } from './run-together.ts';

const cells = (text: string): BlockCell[] => text.split(' ').map((each, column) => ({ text: each, column, place: { line: 1, start: 0, end: each.length, page: null } }));
const glued = { glued: true, blanksVanish: false, isEmpty: false, dashes: new Set<string>() };
const inOrder = (text: string, count: number, document = glued) => {
  const found = figuresInOrder(cells(text), count, document);
  return found && `${found.cells.map((cell) => cell.text).join(' ')}${found.counted ? ', counted' : ''}`;
};

describe('figures of table 2 run together', () => {
  test.each([
    ['007', 3, '0 0 7'], ['35-15', 2, '35 -15'], ['0-64', 3, '0 -6 4, counted'], ['302', 3, '3 0 2, counted'], ['00 2302', 3, '0 0 2302, counted'],
    ['10 2', 2, '10 2'], ['00元', 2, '0 0元, counted'], ['0 00 - 11 -', 3, '0 0 0'], ['9868 — 6 —', 1, '9868'],
  ])('%s in %i columns is %s', (text, count, told) => expect(inOrder(text, count)).toBe(told));

  test.each([['396442278', 3], ['39573802895.90元', 2], ['2648-18538', 3], ['0019', 3], ['200 5', 3], ['1', 3]])('%s in %i columns is open', (text, count) => {
    expect(inOrder(text, count)).toBeNull();
  });

  test('counting digits proves nothing where blanks vanish', () => {
    expect(inOrder('302', 3, { ...glued, blanksVanish: true })).toBeNull();
    expect(inOrder('007', 3, { ...glued, blanksVanish: true })).toBe('0 0 7');
  });
  test('nor where figures are never run together', () => expect(inOrder('302', 3, { ...glued, glued: false })).toBeNull());
  test('a dash stands for a cell where others do', () => expect(inOrder('- 7 -', 3, { ...glued, dashes: new Set(['-']) })).toBe('- 7 -'));
});

test('fewer digits than columns show that a cell has vanished', () => {
  expect(hasFewerDigits(cells('00'), 3)).toBe(true);
  expect(hasFewerDigits(cells('0+4'), 3)).toBe(true);
  expect(hasFewerDigits(cells('/ 0'), 3)).toBe(false);
});
