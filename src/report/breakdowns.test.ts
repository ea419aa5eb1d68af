import { expect, test } from 'vitest';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import { breakdowns } from './breakdowns.ts';

type Statement = AgencyReport['published'][number];

const statement = (number: number, value: number, given: Partial<Statement> = {}): Statement => ({
  metric: 'items_published', channel: 'website', label: '', value, unit: '条', precision: 'exact', period: 'year', part_of: null, quote: null, line: null,
  statement: number, breakdown: null, ...given,
});

const list = (total: Statement, ...parts: [value: number, given?: Partial<Statement>][]) => breakdowns({
  published: [total, ...parts.map(([value, given], index) => statement(index + 2, value, { part_of: 1, breakdown: 1, ...given }))],
}).map(({ balance, difference, sum, parts: own }) => [balance, difference, sum, own.map(({ from }) => from).join(' ')]);

test.each<[string, Statement, [value: number, given?: Partial<Statement>][], unknown[]]>([
  ['湘西 2023, 87 not explained', statement(1, 893), [[93], [704], [9]], ['remainder', 87, 806, '0 93 797']],
  ['parts that are the total', statement(1, 808), [[88], [383], [337]], ['complete', 0, 808, '0 88 471']],
  ['平潭 2020, one more than the total', statement(1, 2602), [[1550], [1053]], ['exceeds', 1, 2603, '0 1550']],
  ['at least 60 and 50 of 100', statement(1, 100), [[60, { precision: 'at_least' }], [50]], ['exceeds', 10, 110, '0 60']],
  ['about 60 and 50 of 100', statement(1, 100), [[60, { precision: 'about' }], [50]], ['open', 0, 110, '0 60']],
  ['about 200 of 893', statement(1, 893), [[200, { precision: 'about' }], [93]], ['open', 0, 293, '0 200']],
  ['of at least 893', statement(1, 893, { precision: 'at_least' }), [[200], [93]], ['open', 0, 293, '0 200']],
  ['in two units', statement(1, 893), [[200], [16, { unit: '期' }]], ['open', 0, null, '0 0']],
])('%s', (_, total, parts, expected) => expect(list(total, ...parts)).toEqual([expected]));

test('one total broken down twice is two enumerations, a single part is none', () => {
  const published = [statement(1, 2069), ...[1592, 477].map((value, at) => statement(at + 2, value, { part_of: 1, breakdown: 1 })),
    ...[2000, 69].map((value, at) => statement(at + 4, value, { part_of: 1, breakdown: 2 })), statement(6, 90), statement(7, 40, { part_of: 6, breakdown: 3 })];
  expect(breakdowns({ published }).map(({ balance, parts }) => [balance, parts.length])).toEqual([['complete', 2], ['complete', 2]]);
});
