import { expect, test } from 'vitest';
import type { Precision } from '../../pipeline/record/report.ts';
import type { Point } from '../types.ts';
import { trend } from './trend.ts';

const subject = { zh: '新收申请', en: 'New requests' };

const points = (values: (number | null)[], more: Partial<Point> = {}): Point[] => values.map((value, index) => ({
  year: 2021 + index, series: 's', value, text: String(value ?? ''), state: value === null ? 'blank' : 'stated', precision: 'exact', run: '', addresses: [], ...more,
}));

const said = (...values: (number | null)[]) => trend(points(values), subject, '件', 'zh');

test.each([
  [[70, 74, 81, 218, 154], '2024年新收申请升至218件，2025年回落到154件'],
  [[698, 440, 546], '2022年新收申请降至440件，2023年回升到546件'],
  [[7, 3, 36], '2022年新收申请降至3件，2023年回升到36件'],
  [[3, 2, 5, 36], '2024年新收申请增至36件，为已收录各年最多'],
  [[30, 80, 60, 20], '2024年新收申请降至20件，为已收录各年最少'],
  [[9, 30, 20, 25], '新收申请由2023年的20件增至2024年的25件'],
  [[0, 5], '新收申请由2021年的0件增至2022年的5件'],
  [[4, 0, 5], '新收申请由2022年的0件增至2023年的5件'],
  [[7, 9, 9], '2023年新收申请9件，与2022年相同'],
  [[0, 0, 0], '新收申请：有数的3个年度均为0件'],
  [[12], '2021年新收申请12件'],
  [[], '新收申请：已收录的年报中没有可用的数字'],
])('%j is said as %s', (values, sentence) => expect(said(...values)).toBe(sentence));

test('a year without a number is stepped over and never taken for 0', () => {
  expect(said(8, null, 5)).toBe('新收申请由2021年的8件降至2023年的5件');
});

test('figures of another run are not compared', () => {
  const created = points([9, 4], { run: '2019' });
  const issued = points([5, 7], { run: '2021' }).map((point) => ({ ...point, year: point.year + 2 }));
  expect(trend([...created, ...issued], subject, '件', 'zh')).toBe('新收申请由2023年的5件增至2024年的7件');
});

test('no direction is claimed for approximate figures', () => {
  const [before, after] = [180_000, 140_000].map((value, index) => points([value], { year: 2023 + index, precision: 'at_least' }));
  expect(trend([...before ?? [], ...after ?? []], subject, '条', 'zh')).toBe('新收申请：2024年140,000条以上，2023年180,000条以上');
  expect(trend([...before ?? [], ...after ?? []], subject, '条', 'en')).toBe('New requests: at least 140,000 in 2024, at least 180,000 in 2023');
});

test.each<[Precision, string]>([['about', '2021年新收申请约700件'], ['nearly', '2021年新收申请近700件']])('%s is said', (precision, sentence) => {
  expect(trend(points([700], { precision }), subject, '件', 'zh')).toBe(sentence);
});
