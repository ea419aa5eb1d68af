import { expect, test } from 'vitest';
import type { EditionId } from '../../form/index.ts';
import type { Claim } from '../record/report.ts';
import { sampleReport, type Figures } from '../record/sample-report.ts';
import { checkedReport } from './check.ts';
import { textOutcomes } from './text-outcomes.ts';
import { textRequests } from './text-requests.ts';
import { textReview } from './text-review.ts';

const claim = (about: Claim['about'], rows: string, value: number, more: Partial<Claim> = {}): Claim => ({
  about, readings: rows.split('|').map((reading) => reading.split('+')), value, precision: 'exact',
  quote: `收到${value}件`, place: { line: 9, start: 2, end: 5, page: null }, ...more,
});
const subject = (figures: Figures, claims: Claim[], edition: EditionId = '2021') => ({ current: checkedReport('x', sampleReport(figures, { claims }, edition)), previous: null });

const requests = (figures: Figures, ...claims: Claim[]) => textRequests.run(subject(figures, claims));

test('what was received, text and table', () => {
  const figures = { 'requests.new_received.total': 81 };
  expect(requests(figures, claim('requests', 'new_received', 81))).toMatchObject([{ status: 'passed', subject: 'new_received', cells: ['requests.new_received.total'] }]);
  expect(requests(figures, claim('requests', 'new_received', 18))).toMatchObject([{
    status: 'failed', expected: '81', actual: '18', line: 9,
    message: { zh: '有出入：正文称“收到18件”，表中“本年新收政府信息公开申请”总计81，相差63。' },
  }]);
});

test('where the text names those carried over, either count may be meant', () => {
  const figures = { 'requests.new_received.total': 1450, 'requests.carried_over_in.total': 16 };
  const rows = 'new_received|new_received+carried_over_in';
  expect(requests(figures, claim('requests', rows, 1466))[0]?.status).toBe('passed');
  expect(requests(figures, claim('requests', rows, 1450))[0]?.status).toBe('passed');
  expect(requests(figures, claim('requests', rows, 1434))[0]).toMatchObject({ status: 'failed', cells: ['requests.new_received.total', 'requests.carried_over_in.total'] });
  expect(requests(figures, claim('requests', 'new_received+carried_over_in', 1466))[0]?.status).toBe('passed');
});

test('a figure beside one that agrees counts something else: a month, a body', () => {
  const results = requests({ 'requests.new_received.total': 81 }, claim('requests', 'new_received', 81), claim('requests', 'new_received', 7));
  expect(results.map(({ status, message }) => [status, message])).toEqual([['passed', null], ['not_assessable', null]]);
});

test('the same figure said twice is one instance', () => {
  expect(requests({}, claim('requests', 'new_received', 3), claim('requests', 'new_received', 3))).toHaveLength(1);
});

test.each<[string, Figures, Partial<Claim>]>([
  ['the total is blank', { 'requests.new_received.total': 'blank' }, {}],
  ['it is unreadable', { 'requests.new_received.total': 'unreadable' }, {}],
  ['the text says about', {}, { precision: 'about' }],
])('not assessable where %s', (_, figures, more) => {
  expect(requests(figures, claim('requests', 'new_received', 5, more))[0]?.status).toBe('not_assessable');
});

test('more than a hundred is not fewer than a hundred', () => {
  const over = claim('requests', 'new_received', 100, { precision: 'at_least' });
  expect(requests({ 'requests.new_received.total': 120 }, over)[0]?.status).toBe('passed');
  expect(requests({ 'requests.new_received.total': 12 }, over)[0]?.status).toBe('failed');
});

test('groups of outcomes are the rows that this report’s form has', () => {
  const outcomes = (figures: Figures, rows: string, value: number, edition: EditionId = '2021') => (
    textOutcomes.run(subject(figures, [claim('outcomes', rows, value)], edition))[0]);
  expect(outcomes({ 'requests.withheld_state_secret.total': 1, 'requests.withheld_third_party.total': 4 }, 'withheld', 5)?.status).toBe('passed');
  expect(outcomes({ 'requests.granted.total': 22, 'requests.granted_in_part.total': 20 }, 'granted+granted_in_part', 42)?.status).toBe('passed');
  expect(outcomes({ 'requests.other_remaining.total': 1, 'requests.other_not_clarified.total': 1 }, 'other', 2)).toMatchObject({
    status: 'passed', cells: ['requests.other_not_clarified.total', 'requests.other_fee_unpaid.total', 'requests.other_remaining.total'],
  });
  expect(outcomes({ 'requests.other_disposition.total': 2 }, 'other', 2, '2019')).toMatchObject({ status: 'passed', cells: ['requests.other_disposition.total'] });
  expect(outcomes({ 'requests.unable_not_held.total': 31 }, 'unable', 30)?.message?.zh).toContain('表中“无法提供”总计31');
});

test('行政诉讼 is both groups of table 4', () => {
  const review = (figures: Figures, rows: string, value: number) => textReview.run(subject(figures, [claim('review', rows, value)]))[0];
  const figures = { 'review.reconsideration.total': 2, 'review.litigation_direct.total': 5, 'review.litigation_after_reconsideration.total': 2 };
  expect(review(figures, 'litigation', 7)).toMatchObject({ status: 'passed', cells: ['review.litigation_direct.total', 'review.litigation_after_reconsideration.total'] });
  expect(review(figures, 'reconsideration', 3)?.message?.en).toContain('administrative reconsideration (行政复议) is 2');
});

test('without its table, or without a word about it, there is no instance', () => {
  const none = { current: checkedReport('x', sampleReport({}, { form: 'none', cells: [], claims: [claim('requests', 'new_received', 3)] })), previous: null };
  expect(textRequests.run(none)).toEqual([]);
  expect(textReview.run(subject({}, []))).toEqual([]);
});
