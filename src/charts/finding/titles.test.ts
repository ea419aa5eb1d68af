import { expect, test } from 'vitest';
import type { AgencyReport } from '../../pipeline/write/rows.ts';
import { sampleAgency, sampleReport } from '../../report/sample-report.ts';
import { charts } from '../index.ts';

function said(id: string, ...reports: AgencyReport[]): string {
  const chart = charts.find((each) => each.id === id);
  return chart ? chart.finding(chart.series(sampleAgency(reports)), 'zh') : '';
}

const outcomes = (given: Record<string, number | { value: null; state: 'blank' }>) =>
  said('outcomes', sampleReport('2021', 2025, Object.fromEntries(Object.entries(given).map(([row, value]) => [`requests.${row}.total`, value]))));

test('outcomes: disclosed, and the most frequent other outcome', () => {
  expect(outcomes({ granted: 33, granted_in_part: 38, withheld_internal_affairs: 11, unable_not_held: 53, other_remaining: 13, total_handled: 148 }))
    .toBe('2025年办结的148件里，全部或部分公开71件，无法提供53件');
});

test('outcomes: all disclosed, none disclosed', () => {
  expect(outcomes({ granted: 26, total_handled: 26 })).toBe('2025年办结的26件全部予以公开');
  expect(outcomes({ withheld_state_secret: 2, total_handled: 2 })).toBe('2025年办结的2件里，全部或部分公开0件，不予公开2件');
});

test('outcomes: a total that is not the sum is said, blank rows are said', () => {
  expect(outcomes({ granted: 27, total_handled: 21 })).toBe('2025年各项办理结果合计27件，所填总计21件，合计不符');
  expect(outcomes({ granted: { value: null, state: 'blank' }, total_handled: 805 })).toBe('2025年办结805件，办理结果没有逐项填写或未能识读');
});

test('outcomes: nothing handled', () => expect(outcomes({ total_handled: 0 })).toBe('2025年办结申请0件'));

const review = (year: number, upheld: number, overturned: number, total: number) => sampleReport('2021', year, {
  'review.reconsideration.upheld': upheld, 'review.reconsideration.overturned': overturned, 'review.reconsideration.total': total,
});

test('review: cases and how many were overturned', () => {
  expect(said('review', review(2024, 6, 1, 7), review(2025, 33, 3, 36))).toBe('行政复议由2024年的7件增至2025年的36件，其中结果纠正3件');
});

// 淮安市洪泽区 2023 states 10 and 1 and a total of 0.
test('review: totals that are not the sum of their parts are not compared', () => {
  expect(said('review', review(2023, 10, 1, 0), review(2024, 1, 1, 2))).toBe('2023年行政复议各项结果合计11件，所填总计0件，合计不符');
});

test('decisions: the most frequent kind', () => {
  const year = (at: number, licensing: number, penalty: number) =>
    sampleReport('2021', at, { 'disclosure.licensing.decisions': licensing, 'disclosure.penalty.decisions': penalty });
  expect(said('decisions', year(2023, 10, 900), year(2024, 30, 800))).toBe('行政处罚决定由2023年的900件降至2024年的800件');
});

test('documents: the stock in force where it is stated', () => {
  const year = (at: number, issued: number, inForce: number) =>
    sampleReport('2021', at, { 'disclosure.normative_documents.issued': issued, 'disclosure.normative_documents.in_force': inForce });
  expect(said('documents', year(2023, 3, 5), year(2024, 5, 8))).toBe('现行有效的行政规范性文件由2023年的5件增至2024年的8件');
  expect(said('documents', year(2023, 3, 0), year(2024, 5, 0))).toBe('制发的行政规范性文件由2023年的3件增至2024年的5件');
});

test('published: where the count changes, the title says so', () => {
  const year = (at: number, channel: string, value: number): AgencyReport => ({
    ...sampleReport('2021', at),
    published: [{ metric: 'items_published', channel, label: '', value, unit: '条', precision: 'exact', period: 'year', part_of: null, quote: null, line: null, statement: 1, breakdown: null }],
  });
  expect(said('published', year(2021, 'all', 2645), year(2022, 'all', 14571), year(2023, 'all', 13561), year(2024, 'website', 10407)))
    .toBe('2022年主动公开信息（各渠道合计）升至14,571条，2023年回落到13,561条；2024年起口径不同');
});
