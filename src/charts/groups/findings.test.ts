import { expect, test } from 'vitest';
import { groups, provinces } from '../../../test/charts/groups.ts';
import { distribution, groupCharts, tiles } from './index.ts';
import type { MarkedGroup } from './index.ts';
import { requestsOfBodies } from './requests.ts';

const usual = groups['usual'] ?? never();

function findingOf(id: string, group: MarkedGroup = usual, language: 'zh' | 'en' = 'zh'): string {
  const chart = groupCharts.find((each) => each.id === id) ?? never();
  return chart.finding(chart.series(group), language);
}

test('lines say between what numbers the bodies lie, not who is first', () => {
  expect(findingOf('lines')).toBe('2024年写明申请数的5家，最少0件，最多280件');
  expect(findingOf('multiples')).toBe(findingOf('lines'));
});

test('rates are compared among bodies with 30 or more requests handled; the others are not put in order', () => {
  expect(findingOf('ranking')).toBe('2024年办结30件以上的3家，公开率在45.9%到62.1%之间');
  const { series } = (groupCharts.find(({ id }) => id === 'ranking') ?? never()).series(usual);
  expect(series.map(({ id, part }) => [id, part])).toEqual([['beta', 'ranked'], ['delta', 'ranked'], ['alpha', 'ranked'], ['gamma', 'few']]);
});

test('movers need 30 requests in both years', () => {
  const { series, years } = (groupCharts.find(({ id }) => id === 'slope') ?? never()).series(usual);
  expect(years.map(({ year }) => year)).toEqual([2022, 2024]);
  expect(series.map(({ id }) => id)).toEqual(['delta', 'alpha']);
  expect(findingOf('slope')).toBe('2022年到2024年，2家中公开率升的2家、降的0家，其中两年区间不重叠的0家');
});

test('zero requests are counted among the bodies that state a number', () => expect(findingOf('zero-share')).toBe('2024年写明申请数的5家中，1家填报0件'));

test('one body stands beside the median of all', () => {
  expect(distribution.finding(distribution.series(usual), 'en')).toBe('45.9% (100/218) in 2024; the median of the 4 bodies of its level and kind on file is 53.3%');
});

test('tiles count what is on file', () => expect(tiles.finding(tiles.series(provinces['usual'] ?? never()), 'zh')).toBe('已收录6家，分布在4个省级行政区'));

test('of more bodies than can be told apart those with most are drawn', () => {
  const { series } = requestsOfBodies(groups['extreme'] ?? never(), false);
  expect(series).toHaveLength(12);
  expect(series[0]?.id).toBe('body39');
});

function never(): never {
  throw new Error('not there');
}
