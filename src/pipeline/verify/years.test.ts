import { expect, test } from 'vitest';
import { sampleReport } from '../record/sample-report.ts';
import type { Report } from '../record/report.ts';
import { checkedReport } from './check.ts';
import { yearsCarriedOver } from './years-carried-over.ts';
import { yearsInForce } from './years-in-force.ts';

const current = (report: Report) => checkedReport('linquan-2023', report);
const previous = (report: Report) => checkedReport('linquan-2022', report);
const before = { year: 2022 };

test('what is carried out one year is carried in the next, in each of seven columns', () => {
  const results = yearsCarriedOver.run({
    current: current(sampleReport({ 'requests.carried_over_in.natural_person': 1, 'requests.carried_over_in.total': 1 })),
    previous: previous(sampleReport({ 'requests.carried_over_out.natural_person': 1, 'requests.carried_over_out.total': 2 }, before)),
  });
  expect(results).toHaveLength(7);
  expect(results.filter((result) => result.status === 'failed')).toMatchObject([{
    subject: 'total', expected: '2', actual: '1', cells: ['linquan-2022:requests.carried_over_out.total', 'requests.carried_over_in.total'],
    message: { zh: '两年不衔接：“总计”一列，2022年年报“结转下年度继续办理”为2，本年年报“上年结转政府信息公开申请”为1，相差1。' },
  }]);
});

test('a blank in either year leaves that column open', () => {
  const results = yearsCarriedOver.run({
    current: current(sampleReport({ 'requests.carried_over_in.total': 'blank' })),
    previous: previous(sampleReport({ 'requests.carried_over_out.research': 'blank' }, before)),
  });
  expect(results.filter((result) => result.status === 'not_assessable').map((result) => result.subject)).toEqual(['research', 'total']);
});

test('without the year before, or without its tables, there is nothing to compare', () => {
  const now = current(sampleReport());
  expect(yearsCarriedOver.run({ current: now, previous: null })).toEqual([]);
  expect(yearsCarriedOver.run({ current: now, previous: previous(sampleReport({}, { ...before, form: 'none', cells: [] })) })).toEqual([]);
});

test('平潭 2025: 440 in force, 58 issued, 45 repealed make 453, not 546', () => {
  const results = yearsInForce.run({
    current: current(sampleReport({
      'disclosure.normative_documents.issued': 58, 'disclosure.normative_documents.repealed': 45, 'disclosure.normative_documents.in_force': 546,
    })),
    previous: previous(sampleReport({ 'disclosure.normative_documents.in_force': 440 }, before)),
  });
  expect(results.map((result) => [result.subject, result.status])).toEqual([['regulations', 'passed'], ['normative_documents', 'failed']]);
  expect(results[1]).toMatchObject({ expected: '453', actual: '546' });
  expect(results[1]?.cells[0]).toBe('linquan-2022:disclosure.normative_documents.in_force');
});

test('a blank stock is no 0: what was in force a year before must be stated', () => {
  const results = yearsInForce.run({
    current: current(sampleReport({ 'disclosure.regulations.issued': 1, 'disclosure.regulations.in_force': 1 })),
    previous: previous(sampleReport({ 'disclosure.regulations.in_force': 'blank' }, before)),
  });
  expect(results[0]?.status).toBe('not_assessable');
});

test('the edition of 2019 does not count what is in force', () => {
  expect(yearsInForce.run({ current: current(sampleReport()), previous: previous(sampleReport({}, before, '2019')) })).toEqual([]);
});
