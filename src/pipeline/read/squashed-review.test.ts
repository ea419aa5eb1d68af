import { describe, expect, test } from 'vitest';
import { splitReview } from './squashed-review.ts';

const split = (text: string, blanksVanish = false) => splitReview(text.split(' ').map((each, column) => ({
  text: each, column, place: { line: 1, start: 0, end: each.length, page: null },
})), blanksVanish)?.map((cell) => cell.text).join(' ') ?? null;

describe('splitReview', () => {
  test('fifteen digits that add up are fifteen figures', () => expect(split('000000010100000', true)).toBe('0 0 0 0 0 0 0 1 0 1 0 0 0 0 0'));
  test('fifteen digits of which no two groups add up may be longer figures between empty cells', () => expect(split('317394893151160')).toBeNull());
  test('so are fifteen that add up in no way, if no cell can have vanished', () => {
    expect(split('00000 0000 011012')).toBe('0 0 0 0 0 0 0 0 0 0 1 1 0 1 2');
    expect(split('00000 0000 011011', true)).toBeNull();
  });
  test('more digits are split where the sums leave one way', () => expect(split('0000000000820010')).toBe('0 0 0 0 0 0 0 0 0 0 8 2 0 0 10'));
  test('not where they leave two, or where an empty cell makes a second', () => {
    expect(split('1011012111030000')).toBeNull();
    expect(split('104502184240000', true)).toBeNull();
  });
  test('nonsense of a thousand digits ends', () => expect(split('123456789'.repeat(111))).toBeNull());
});
