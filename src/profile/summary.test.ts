import { expect, test } from 'vitest';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import { plainText } from '../report/pieces.ts';
import { sampleAgency, sampleReport } from '../report/sample-report.ts';
import { summary } from './summary.ts';

const name = '平潭综合实验区管理委员会';
const text = (...reports: AgencyReport[]) => plainText(summary(sampleAgency(reports), name, 'zh'));
const received = (year: number, count: number) => sampleReport('2021', year, { 'requests.new_received.total': count });
const numerator = (indicator: string, value: number): AgencyReport['indicators'][number] =>
  ({ indicator, value: null, numerator: value, denominator: 148, comparable_from: null, category: null, state: 'defined', precision: null });

test('平潭 2025 as it stands in its report', () => {
  const report = sampleReport('2021', 2025, {
    'requests.new_received.total': 154, 'requests.total_handled.total': 148, 'review.reconsideration.total': 36, 'review.litigation_direct.total': 2,
  });
  report.indicators = [numerator('disclosure_rate', 71), numerator('withheld_rate', 11), numerator('unable_rate', 53), numerator('unprocessed_rate', 0)];
  report.checks = [{ check: 'requests.outcome_sum', subject: 'total', status: 'passed', cells: null, expected: '148', actual: '148' }];
  expect(text(received(2024, 218), report)).toBe(
    '平潭综合实验区管理委员会2025年新收政府信息公开申请154件，比上年减少64件；办结148件，其中全部或部分公开71件、不予公开11件、无法提供53件、其他处理13件。行政复议36件，行政诉讼2件。',
  );
});

test('from nothing to something is said in numbers, and no request as what the report states', () => {
  expect(text(received(2023, 0), received(2024, 5))).toContain('新收政府信息公开申请5件，由上年的0件增至5件');
  expect(text(received(2023, 0), received(2024, 0))).toContain('2024年年报填报：未收到政府信息公开申请（0件），与上年相同');
});

test('a change needs the year just before on file', () => {
  expect(text(received(2022, 10), received(2024, 20))).not.toMatch(/上年/);
});

test('a total without a number is named by its state, not as zero', () => {
  const report = sampleReport('2021', 2023, { 'requests.new_received.total': { value: null, state: 'unreadable' } });
  expect(text(report)).toContain('新收申请总计一格本站未能识读。');
});

test('outcomes that do not add up are pointed out beside the reported total', () => {
  const report = sampleReport('2019', 2020, { 'requests.new_received.total': 21, 'requests.total_handled.total': 21 });
  report.checks = [{ check: 'requests.outcome_sum', subject: 'total', status: 'failed', cells: null, expected: '27', actual: '21' }];
  expect(text(report)).toContain('办结21件（各项办理结果与总计合计不符，见核对）');
});

test('a year known from its text, and an agency without reports', () => {
  const report = { ...sampleReport('2021', 2016), cells: [] };
  report.published = [{
    metric: 'items_published', channel: 'website', label: '主动公开政府信息', value: 7700, unit: '条', precision: 'at_least', period: 'year',
    part_of: null, quote: null, line: null, statement: 1, breakdown: null,
  }];
  expect(text(report)).toBe('本站收录的平潭综合实验区管理委员会2016年年报只有正文所述的数字，没有统计表。报告正文称“主动公开政府信息”至少7,700条（网站）。');
  expect(text()).toBe('本站尚未收录平潭综合实验区管理委员会的年报。');
});
