import { expect, test } from 'vitest';
import type { Statement } from '../pipeline/record/report.ts';
import { exampleFigures, statement } from './examples/report.ts';
import { itemsPublished } from './items-published.ts';

const byChannel = (published: Statement[]) =>
  itemsPublished.compute(exampleFigures({ published })).map(({ category, value, precision }) => [category, value, precision]);

test('平潭 2025: website and account, each by itself, as precise as stated', () => {
  expect(byChannel([
    statement({ value: 7700, precision: 'at_least' }),
    statement({ statement: 2, channel: 'wechat', value: 672 }),
    statement({ statement: 3, metric: 'interpretations', channel: 'unspecified', value: 82 }),
  ])).toEqual([['website', 7700, 'at_least'], ['wechat', 672, 'exact']]);
});

test('a stated total of the year stands for its channels', () => {
  expect(byChannel([
    statement({ channel: 'all', value: 808 }),
    statement({ statement: 2, value: 88, partOf: 1 }),
    statement({ statement: 3, channel: 'wechat', value: 337, partOf: 1 }),
  ])).toEqual([['all', 808, 'exact']]);
});

test('a total of all years is none of this year', () => {
  expect(byChannel([
    statement({ channel: 'all', value: 20_000, period: 'cumulative' }),
    statement({ statement: 2, value: 893 }),
  ])).toEqual([['website', 893, 'exact']]);
});

test('湘西 2023: what breaks the website down is not the website', () => {
  expect(byChannel([
    statement({ value: 893 }),
    statement({ statement: 2, value: 93, partOf: 1, breakdown: 1 }),
    statement({ statement: 3, channel: 'unspecified', value: 704, partOf: 1, breakdown: 1 }),
    statement({ statement: 4, channel: 'wechat', value: 305 }),
  ])).toEqual([['website', 893, 'exact'], ['wechat', 305, 'exact']]);
});

test('a part that names a channel of its own is that channel’s figure', () => {
  expect(byChannel([
    statement({ channel: 'unspecified', value: 808 }),
    statement({ statement: 2, channel: 'wechat', value: 337, partOf: 1 }),
  ])).toEqual([['unspecified', 808, 'exact'], ['wechat', 337, 'exact']]);
});

test('a total that may be of several years does not stand for the channels of this one', () => {
  expect(byChannel([
    statement({ channel: 'all', value: 5000, period: 'unspecified' }),
    statement({ statement: 2, value: 893 }),
  ])).toEqual([['all', 5000, 'exact'], ['website', 893, 'exact']]);
});

test('the same figure said twice is one', () => {
  expect(byChannel([statement({ value: 45 }), statement({ statement: 2, value: 45 })])).toEqual([['website', 45, 'exact']]);
});

test.each([
  { value: 46 },
  { value: 97, unit: '期' },
  { value: 45, unit: '期' },
  { value: 45, precision: 'at_least' as const },
])('45 items and %o on one channel leave it open', (other) => {
  expect(byChannel([statement({ value: 45 }), statement({ statement: 2, ...other })])).toEqual([['website', null, null]]);
});

test('a text that states nothing gives no row', () => {
  expect(byChannel([])).toEqual([]);
});
