import { expect, test } from 'vitest';
import { queryFragment, queryOf } from './link.ts';

test('a query comes back as it went, lines, percent signs and Chinese included', () => {
  const sql = "SELECT '100%', \"列\"\nFROM cells -- # & +";
  expect(queryOf(queryFragment(sql))).toBe(sql);
});

test('an address without a query, or a broken one, carries none', () => {
  expect(['', '#content', '#sql=%', '#sql=%E5'].map(queryOf)).toEqual([null, null, null, null]);
});
