import { expect, test } from 'vitest';
import { sampleReport } from '../record/sample-report.ts';
import type { Statement } from '../record/report.ts';
import { checkedReport } from './check.ts';
import { textPublishedParts } from './text-published-parts.ts';
import { verify } from './index.ts';

const statement = (number: number, value: number, more: Partial<Statement> = {}): Statement => ({
  statement: number, metric: 'items_published', channel: 'website', label: '发布信息', value, unit: '条', precision: 'exact', period: 'year',
  partOf: null, breakdown: null, quote: `发布信息${value}条`, place: { line: 7, start: 0, end: 4, page: null }, ...more,
});
const parts = (...values: number[]) => values.map((value, index) => statement(index + 2, value, { partOf: 1, breakdown: 1 }));
const subject = (published: Statement[]) => ({ current: checkedReport('x', sampleReport({}, { published })), previous: null });
const run = (published: Statement[]) => textPublishedParts.run(subject(published));

test('parts that make the total pass', () => {
  expect(run([statement(1, 808), ...parts(88, 383, 337)])).toMatchObject([{
    status: 'passed', subject: 'published.1', cells: ['published.2', 'published.3', 'published.4', 'published.1'], expected: '808', actual: '808', line: 7,
  }]);
});

test('湘西 2023: what an incomplete breakdown leaves out is named and no fault', () => {
  const published = [statement(1, 893), ...parts(93, 704, 9)];
  expect(run(published)).toMatchObject([{ status: 'not_assessable', message: { zh: '正文称“发布信息893条”，列明的分项合计806条，其余87条未说明。' } }]);
  expect(verify(subject(published)).findings).toMatchObject([{ check: 'text.published_parts', severity: 'info', origin: 'report', line: 7 }]);
});

test('平潭 2020: parts of 2603 against a total of 2602', () => {
  const { findings } = verify(subject([statement(1, 2602), ...parts(1550, 1053)]));
  expect(findings).toMatchObject([{
    check: 'text.published_parts', severity: 'warning', expected: '2602', actual: '2603',
    message: { zh: '合计不符：正文称“发布信息2602条”，列明的分项合计2,603条，比总数多1条。', en: expect.stringContaining('1 more than the total') as string },
  }]);
});

test.each(['分别为网站88条', '微博240篇组成'])('a list that calls itself complete has to be: %s', (quote) => {
  const [first, second] = parts(88, 383);
  expect(run([statement(1, 808), { ...first!, quote }, second!])).toMatchObject([{ status: 'failed', expected: '808', actual: '471' }]);
});

test('each enumeration by itself: one total can be broken down twice', () => {
  const kinds = [statement(4, 5, { partOf: 1, breakdown: 2 }), statement(5, 4, { partOf: 1, breakdown: 2 })];
  expect(run([statement(1, 9), ...parts(6, 3), ...kinds]).map(({ status }) => status)).toEqual(['passed', 'passed']);
});

test.each<[string, Statement[]]>([
  ['one part, which is no list', [statement(1, 10), ...parts(3)]],
  ['a total that is not exact', [statement(1, 10, { precision: 'at_least' }), ...parts(3, 9)]],
  ['parts in several units', [statement(1, 10), ...parts(3), statement(3, 4, { unit: '期', partOf: 1, breakdown: 1 })]],
  ['a part that may be more, below the total', [statement(1, 10), ...parts(3), statement(3, 4, { precision: 'at_least', partOf: 1, breakdown: 1 })]],
  ['a part that may be less, above the total', [statement(1, 10), ...parts(9), statement(3, 4, { precision: 'about', partOf: 1, breakdown: 1 })]],
])('not assessable, and nothing said: %s', (_, published) => {
  expect(run(published)).toMatchObject([{ status: 'not_assessable', message: null }]);
});

test('one part alone, or parts that are at least so many, can be too large', () => {
  expect(run([statement(1, 10), ...parts(13)])).toMatchObject([{ status: 'failed' }]);
  expect(run([statement(1, 10), ...parts(9), statement(3, 4, { precision: 'at_least', partOf: 1, breakdown: 1 })])).toMatchObject([{ status: 'failed' }]);
});

test('a typed-in statement has no quotation: its label and figure are named', () => {
  const typed = [statement(1, 893), ...parts(93, 704)].map((each) => ({ ...each, quote: '', place: null }));
  expect(run(typed)[0]).toMatchObject({ line: null, message: { zh: '正文称“发布信息893条”，列明的分项合计797条，其余96条未说明。' } });
});
