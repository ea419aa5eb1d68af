import { expect, test } from 'vitest';
import { disputedCells, findingViews } from './findings.ts';
import type { ReportFinding } from './findings.ts';
import { sampleReport } from './sample-report.ts';

const names = new Map([['requests.outcome_sum', { zh: '办理结果合计', en: 'outcomes add up' }]]);
const finding = (given: Partial<ReportFinding>): ReportFinding => ({
  check: 'requests.outcome_sum', severity: 'error', origin: 'report', cells: null, expected: null, actual: null, line: null,
  message_zh: '', message_en: '', source_file: '', review: 'open', ...given,
});
const views = (...findings: ReportFinding[]) => findingViews({ ...sampleReport('2021', 2023), findings }, names, 'zh');

test('faults of the report come first, then what we could not read, then notes', () => {
  const order = views(
    finding({ check: 'agency.from_text', origin: 'reading', severity: 'info', message_zh: '按正文认作汝州市信访局' }),
    finding({ check: 'read.row', origin: 'reading', severity: 'warning', message_zh: '本站未能识读：此格残缺' }),
    finding({ message_zh: '合计不符：相差6。' }),
  );
  expect(order.map(({ label, message, fault }) => [label, message, fault])).toEqual([
    ['办理结果合计', '合计不符：相差6。', true], ['本站未能识读', '此格残缺', false], ['说明', '按正文认作汝州市信访局', false],
  ]);
});

test('opens the total of a sum, the first of the cells that could not be read, and never a cell of another report', () => {
  const cells = 'requests.granted.total requests.total_handled.total pingtan-2022:requests.granted.total';
  expect(views(finding({ cells }))[0]).toMatchObject({ address: 'requests.total_handled.total', cells: 2 });
  expect(views(finding({ cells, origin: 'reading' }))[0]?.address).toBe('requests.granted.total');
  expect(views(finding({ cells: null, line: 7 }))[0]).toMatchObject({ address: null, line: 7 });
});

test('the total that does not agree is marked, not its addends, and never for what we could not read', () => {
  const report = (...findings: ReportFinding[]) => ({ ...sampleReport('2021', 2023), findings });
  const cells = 'requests.granted.total requests.total_handled.total';
  expect([...disputedCells(report(finding({ cells }), finding({ cells: 'review.litigation_direct.total', origin: 'reading' })))])
    .toEqual(['requests.total_handled.total']);
  expect(disputedCells(report(finding({ cells, check: 'report.section_missing' }))).size).toBe(0);
});

test('a damaged label whose figures were read is a note', () => {
  const damaged = { check: 'read.label_damaged', origin: 'reading', severity: 'warning' } as const;
  expect(views(finding({ ...damaged, cells: 'requests.granted.total' }))[0]).toMatchObject({ gap: false, label: '说明' });
  expect(views(finding({ ...damaged, cells: null }))[0]).toMatchObject({ gap: true, label: '本站未能识读' });
});

test('an English check is named as such: what should hold is not what was found', () => {
  const [view] = findingViews({ ...sampleReport('2021', 2023), findings: [finding({})] }, names, 'en');
  expect(view?.label).toBe('Check “outcomes add up”:');
});

test('what a person has dismissed is no fault any more', () => {
  expect(views(finding({ review: 'dismissed' }))[0]?.fault).toBe(false);
});
