import { expect, test } from 'vitest';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import { quotedRuns } from './quoted.ts';

const source = (...lines: string[]) => ({ report_id: '', file: '', format: 'text', sha256: '', lines: lines.map((text) => ({ text, page: null })) });

const quoting = (statement: number, quote: string | null, line: number | null): AgencyReport['published'][number] => ({
  metric: 'items_published', channel: 'website', label: '', value: 1, unit: '条', precision: 'exact', period: 'year', part_of: null, quote, line, statement, breakdown: null,
});

const marked = (lines: string[], ...statements: AgencyReport['published']) => quotedRuns(source(...lines), statements)
  .map(({ line, start, end, addresses, begins }) => [lines[line - 1]?.slice(start, end), addresses.join(' '), begins.join(' ')]);

test('a sentence is marked at its line, blanks in its figures or not', () => {
  expect(marked(['发布信息893条。', '在局网站发布信息 893 条。'], quoting(1, '发布信息893条', 2))).toEqual([['发布信息 893 条', 'published.1', 'published.1']]);
});

test('what several statements quote is one run', () => {
  const line = '在公众号发布信息305条，订阅数614。';
  expect(marked([line], quoting(1, '在公众号发布信息305条', 1), quoting(2, '在公众号发布信息305条，订阅数614', 1))).toEqual([
    ['在公众号发布信息305条，订阅数614', 'published.1 published.2', 'published.1 published.2'],
  ]);
});

test('a sentence that is wrapped has a run in each line and begins in the first', () => {
  expect(marked(['全年公开政府信息12', '', '68条。'], quoting(1, '公开政府信息1268条', 1))).toEqual([['公开政府信息12', 'published.1', 'published.1'], ['68条', 'published.1', '']]);
});

test('what is not there, or has no place, is not marked', () => {
  expect(marked(['发布信息893条。'], quoting(1, '发布信息894条', 1), quoting(2, null, 1), quoting(3, '发布信息893条', null))).toEqual([]);
});
