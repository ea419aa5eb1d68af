import { describe, expect, test } from 'vitest';
import { settledRows, type RowEquation } from './column-equations.ts';

const sum: RowEquation[] = [{ row: 'a', sign: 1 }, { row: 'b', sign: 1 }, { row: 'total', sign: -1 }];
const settled = (ways: Record<string, number[][]>) => Object.fromEntries(settledRows(new Map(Object.entries(ways)), [sum]));

describe('settledRows', () => {
  test('one choice that adds up settles every row', () => {
    expect(settled({ a: [[1, 0], [0, 1]], b: [[2, 2]], total: [[3, 2], [5, 5]] })).toEqual({ a: 0, b: 0, total: 0 });
  });
  test('what differs between two choices stays open, what they share is settled', () => {
    expect(settled({ a: [[1, 0], [0, 1]], b: [[0, 1], [1, 0]], total: [[1, 1]] })).toEqual({ total: 0 });
  });
  test('every column must add up', () => expect(settled({ a: [[1, 0]], b: [[1, 1]], total: [[2, 0]] })).toEqual({}));
  test('a search without end is given up', () => {
    const powers = Array.from({ length: 40 }, (_, row) => `r${String(row)}`);
    const ways = new Map([...powers.map((row, at): [string, number[][]] => [row, [[0], [2 ** (at % 20) * 2]]]), ['total', [[1]]] as [string, number[][]]]);
    expect(settledRows(ways, [[...powers.map((row): RowEquation => ({ row, sign: 1 })), { row: 'total', sign: -1 }]]).size).toBe(0);
  });
});
