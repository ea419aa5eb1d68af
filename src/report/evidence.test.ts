import { expect, test } from 'vitest';
import { editions } from '../form/index.ts';
import type { SourceFile } from '../pipeline/write/rows.ts';
import { cellAddress } from './cells.ts';
import { checkOutcome, evidence, subjectName } from './evidence.ts';
import { sampleReport } from './sample-report.ts';

const names = new Map([['requests.outcome_sum', { zh: '办理结果合计', en: 'outcomes add up' }]]);
const check = { check: 'requests.outcome_sum', subject: 'total', cells: 'requests.granted.total requests.total_handled.total', expected: '27', actual: '21' };
const address = 'requests.total_handled.total';

const statement: ReturnType<typeof sampleReport>['published'][number] = {
  metric: 'items_published', channel: 'all', label: '', value: 1, unit: '条', precision: 'exact', period: 'year', part_of: null, quote: null, line: null, statement: 1, breakdown: null,
};

function evidenceOf(report: ReturnType<typeof sampleReport>, source: SourceFile | null) {
  const row = editions['2021'].tables.requests.rows.find(({ id }) => id === 'total_handled')!;
  const cell = report.cells.find((c) => cellAddress(c) === address)!;
  return evidence(report, source, row, row.columns.at(-1)!, cell, names, 'zh');
}

const source: SourceFile = { report_id: '', file: '', format: 'text', sha256: '', lines: [{ text: '（七）总计\t21', page: null }] };

test('names the figure, its characters, its line and the checks it stands in', () => {
  const report = sampleReport('2021', 2020, { [address]: { value: 21, line: 1, start: 6, end: 8 } });
  report.checks = [
    { ...check, status: 'failed' },
    { ...check, cells: 'requests.granted.business', status: 'passed' },
    { ...check, check: 'report.section_missing', subject: 'requests', status: 'passed' },
  ];
  expect(evidenceOf(report, source)).toEqual({
    address, name: '表三·办理结果总计·总计', value: '21件', line: 1, page: null, sourceAnchor: `at.${address}`, implied: null,
    excerpt: { before: '（七）总计\t', raw: '21', after: '' },
    checks: [{ name: '办理结果合计（总计）', status: 'failed', outcome: '27≠21，不符' }],
  });
});

test('without characters the line is linked, without a document nothing is', () => {
  const report = sampleReport('2021', 2020, { [address]: { value: null, state: 'unreadable', line: 1, implied: 21 } });
  expect(evidenceOf(report, source)).toMatchObject({ value: '本站未能识读', sourceAnchor: 'L1', implied: '21件' });
  expect(evidenceOf(report, null)).toMatchObject({ excerpt: null, sourceAnchor: null });
});

test('a check that cannot be assessed, or that is about the whole report, shows no equation', () => {
  expect(checkOutcome({ ...check, status: 'not_assessable', expected: null, actual: null }, names, 'zh', []).outcome).toBe('无法核对');
  const deadline = { ...check, check: 'report.deadline', subject: null, status: 'passed' as const, expected: '2024-01-31', actual: '2024-01-20' };
  expect(checkOutcome(deadline, names, 'zh', [])).toEqual({ name: 'report.deadline', status: 'passed', outcome: '相符' });
});

test('what a check ran on is a column, a row, rows together, a table or a statement of the text', () => {
  const published = [{ ...statement, statement: 3, label: '主动公开政府信息' }];
  const named = (language: 'zh' | 'en', ...ids: string[]) => ids.map((id) => subjectName(id, language, published));
  expect(named('zh', 'natural_person', 'unable_not_held', 'reconsideration', 'review', 'upheld')).toEqual(['自然人', '无法提供·本机关不掌握相关政府信息', '行政复议', '表四', '结果维持']);
  expect(named('zh', 'granted+granted_in_part', 'withheld', 'litigation', 'published.3')).toEqual(['予以公开与部分公开', '不予公开', '行政诉讼', '“主动公开政府信息”']);
  expect(named('en', 'granted+granted_in_part', 'published.3')).toEqual(['disclosed in full and disclosed in part', '“主动公开政府信息”']);
});
