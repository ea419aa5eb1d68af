import { expect, test } from 'vitest';
import { exampleFigures, statement } from './examples/report.ts';
import { followers } from './followers.ts';

const follows = statement({ metric: 'followers', channel: 'wechat', unit: '人', period: 'stock' });

test('上海 2019: at least 5.5 million on WeChat and 7.7 million on Weibo, not added up', () => {
  const published = [
    { ...follows, value: 5_500_000, precision: 'at_least' as const, unit: null },
    { ...follows, statement: 2, channel: 'weibo', value: 7_700_000, precision: 'at_least' as const, unit: null },
  ];
  expect(followers.compute(exampleFigures({ published }))).toMatchObject([
    { category: 'wechat', value: 5_500_000, precision: 'at_least' },
    { category: 'weibo', value: 7_700_000, precision: 'at_least' },
  ]);
});

test('those gained in the year are no stock', () => {
  expect(followers.compute(exampleFigures({ published: [{ ...follows, value: 300, period: 'year' }] }))).toEqual([]);
});

test('two accounts on one channel are not added up', () => {
  const published = [{ ...follows, value: 614 }, { ...follows, statement: 2, value: 1244 }];
  expect(followers.compute(exampleFigures({ published }))).toMatchObject([{ category: 'wechat', value: null, state: 'missing_term' }]);
});
