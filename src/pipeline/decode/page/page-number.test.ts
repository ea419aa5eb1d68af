import { describe, expect, test } from 'vitest';
import { pageNumberIn } from './page-number.ts';

describe('pageNumberIn', () => {
  test.each([
    ['- 3 -', 3], ['            — 12 —', 12], ['－5－', 5], ['第2页', 2], ['第 2 页 共 14 页', 2], ['Page 3 of 9', 3], ['·7·', 7],
  ])('%s', (line, number) => { expect(pageNumberIn(line)).toBe(number); });
  test.each([['3'], ['3/5'], ['-3'], ['3-'], ['-  0  -'], ['— — 0 — —'], ['第2页讲的是'], ['本年3件'], ['-- 0 -- 1']])('%s may be something else', (line) => {
    expect(pageNumberIn(line)).toBeNull();
  });
});
