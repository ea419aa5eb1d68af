import { expect, test } from 'vitest';
import { aggregate } from './aggregate.ts';
import type { Member, Selection } from './aggregate.ts';
import type { Standing } from './containment.ts';
import { disclosureRate } from './disclosure-rate.ts';
import { disputesPer100 } from './disputes-per-100.ts';
import { exampleReport } from './examples/report.ts';
import type { Given } from './examples/report.ts';
import { followers } from './followers.ts';
import { indicatorRows } from './index.ts';
import { requestsReceived } from './requests-received.ts';
import type { Indicator } from './types.ts';

const suqian: Standing = { agency_id: 'suqian', region_code: '321300', level: 'prefecture', system: 'government', scope: 'area' };
const huaian: Standing = { ...suqian, agency_id: 'huaian', region_code: '320800' };
const suqianHealth: Standing = { ...suqian, agency_id: 'suqian-wjw', system: 'health' };

const figures = (received: number, granted: number, inPart: number, handled: number): Given => ({
  'requests.new_received.total': received, 'requests.granted.total': granted, 'requests.granted_in_part.total': inPart,
  'requests.total_handled.total': handled,
});
const suqian2024 = figures(3525, 1431, 471, 3521);
const huaian2024 = figures(3119, 1362, 454, 3050);

function member(standing: Standing, indicator: Indicator, given: Given): Member {
  const rows = indicatorRows([exampleReport({ year: 2024, given })]);
  return { standing, row: rows.find((row) => row.indicator === indicator.id && row.category === null)! };
}

const select = (indicator: Indicator, said: Partial<Selection> = {}): Selection =>
  ({ indicator, category: null, year: 2024, level: 'prefecture', scope: 'area', system: null, ...said });

test('宿迁 and 淮安 2024: numbers add up', () => {
  const both = [member(suqian, requestsReceived, suqian2024), member(huaian, requestsReceived, huaian2024)];
  expect(aggregate(both, select(requestsReceived))).toMatchObject({
    agencies: 2, withoutValue: 0, contained: 0, total: { value: 6644, denominator: null }, median: 3322, percentile10: 3159.6, percentile90: 3484.4,
  });
});

test('rates add up through their terms; their median is of the rates themselves', () => {
  const both = [member(suqian, disclosureRate, suqian2024), member(huaian, disclosureRate, huaian2024)];
  const { total, median } = aggregate(both, select(disclosureRate));
  expect(total).toMatchObject({ value: 3718 / 6571, numerator: 3718, denominator: 6571 });
  expect(median).toBeCloseTo((1902 / 3521 + 1816 / 3050) / 2, 12);
});

test('cases per 100 stay per 100', () => {
  const given = { ...suqian2024, 'review.reconsideration.total': 170, 'review.litigation_direct.total': 25, 'review.litigation_after_reconsideration.total': 52 };
  expect(aggregate([member(suqian, disputesPer100, given)], select(disputesPer100)).total).toMatchObject({ value: 24_700 / 3521, numerator: 247 });
});

test('a body without a value is named, not counted as 0', () => {
  const members = [member(suqian, requestsReceived, suqian2024), member(huaian, requestsReceived, { 'requests.new_received.total': 'blank' })];
  expect(aggregate(members, select(requestsReceived))).toMatchObject({ agencies: 1, withoutValue: 1, total: { value: 3525 }, median: 3525 });
});

test('a body inside an area that is summed stays out', () => {
  const members = [member(suqian, requestsReceived, suqian2024), member(suqianHealth, requestsReceived, figures(40, 0, 0, 0))];
  expect(aggregate(members, select(requestsReceived))).toMatchObject({ agencies: 1, contained: 1, total: { value: 3525 } });
  expect(aggregate(members, select(requestsReceived, { system: 'health' }))).toMatchObject({ agencies: 1, contained: 0, total: { value: 40 } });
});

test.each([{ scope: 'unknown' }, { scope: 'body' }, { level: 'county' }] as Partial<Standing>[])('another level or scope is not summed: %o', (said) => {
  const members = [member({ ...suqian, ...said }, requestsReceived, suqian2024)];
  expect(aggregate(members, select(requestsReceived))).toEqual({
    agencies: 0, withoutValue: 0, contained: 0, total: null, median: null, percentile10: null, percentile90: null,
  });
});

test('another year or category is not summed', () => {
  const members = [member(suqian, requestsReceived, suqian2024)];
  expect(aggregate(members, select(requestsReceived, { year: 2023 })).agencies).toBe(0);
  expect(aggregate(members, select(requestsReceived, { category: 'absolute' })).agencies).toBe(0);
});

test('followers of several bodies may be the same people: no sum', () => {
  const { row } = member(suqian, requestsReceived, suqian2024);
  const members = [{ standing: suqian, row: { ...row, indicator: 'followers', category: 'wechat', value: 614 } }];
  expect(aggregate(members, select(followers, { category: 'wechat' }))).toMatchObject({ agencies: 1, total: null, median: 614 });
});
