import { expect, test } from 'vitest';
import { yearRuns } from './years.ts';

test('neighbouring years are drawn together, gaps stay visible', () => {
  expect(yearRuns([2018, 2016, 2020, 2019], '、')).toBe('2016、2018—2020');
  expect(yearRuns([2024], '、')).toBe('2024');
  expect(yearRuns([], '、')).toBe('');
});
