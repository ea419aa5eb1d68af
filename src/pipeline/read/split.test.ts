import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockCell } from '../divide/block.ts';
import { cellsOfSplit, digitRun } from './split.ts';
import { splitsThatAddUp } from './sum-splits.ts';

const cells = (...texts: string[]): BlockCell[] => {
  let start = 0;
  return texts.map((text, column) => {
    const cell = { text, column, place: { line: 1, start, end: start + text.length, page: null } };
    start += text.length + 1;
    return cell;
  });
};
const waysOf = (...texts: string[]) => {
  const run = digitRun(cells(...texts));
  return run && splitsThatAddUp(run, 7)?.map((ends) => cellsOfSplit(cells(...texts), ends).map((cell) => cell.text).join(' '));
};

describe('splitsThatAddUp', () => {
  test.each([
    [['200', '000121'], ['20 0 0 0 0 1 21']],
    [['801000081'], ['80 1 0 0 0 0 81']],
    [['0000000'], ['0 0 0 0 0 0 0']],
    [['20', '0', '00', '0', '121'], ['20 0 0 0 0 1 21']],
  ])('%j can only be %j', (printed, ways) => expect(waysOf(...printed)).toEqual(ways));

  test('digits that several readings satisfy give them all', () => expect(waysOf('101000011')).toEqual(['1 0 10 0 0 0 11', '10 1 0 0 0 0 11']));
  test('digits of a wrong sum give none', () => expect(waysOf('2000001')).toEqual([]));
  test('signs between digits are no digits', () => expect(digitRun(cells('12-3'))).toBeNull());
  test('nonsense of a thousand digits ends', () => expect(waysOf('123456789'.repeat(100)) ?? []).toEqual([]));

  test('what was printed is among the readings, unless there are too many to look through', () => {
    fc.assert(fc.property(fc.array(fc.nat(20_000), { minLength: 6, maxLength: 6 }), (figures) => {
      const row = [...figures, figures.reduce((a, b) => a + b)];
      const ways = waysOf(row.join(''));
      expect(ways === undefined || ways?.includes(row.join(' '))).toBe(true);
    }));
  });
});

test('each figure keeps its own place', () => {
  expect(cellsOfSplit(cells('200', '000121'), [2, 3, 4, 5, 6, 7, 9]).map(({ text, place }) => [text, place.start, place.end]))
    .toEqual([['20', 0, 2], ['0', 2, 3], ['0', 4, 5], ['0', 5, 6], ['0', 6, 7], ['1', 7, 8], ['21', 8, 10]]);
});
