import { expect, test } from 'vitest';
import type { IndicatorRow, ReportRow } from '../pipeline/write/rows.ts';
import { exampleReport } from './examples/report.ts';
import { indicatorRows } from './index.ts';
import { zeroShares } from './zero-share.ts';

type Body = Pick<ReportRow, 'report_id' | 'year' | 'level' | 'system' | 'primary'>;

/** A body's report with its number of requests; null where the cell is blank. */
function filed(report_id: string, received: number | null, said: Partial<Body> = {}): { report: ReportRow; rows: IndicatorRow[] } {
  const body: Body = { report_id, year: 2023, level: 'prefecture', system: 'petition', primary: true, ...said };
  const given = { 'requests.new_received.total': received ?? 'blank' as const };
  return { report: body as ReportRow, rows: indicatorRows([exampleReport({ reportId: report_id, year: 2023, given })]) };
}

const shares = (bodies: ReturnType<typeof filed>[]) =>
  zeroShares(bodies.map((body) => body.report), bodies.flatMap((body) => body.rows));

test('two of three petition bureaus report zero; one that left it blank is in neither number', () => {
  const bodies = [filed('a', 0), filed('b', 5), filed('c', 0), filed('d', null)];
  expect(shares(bodies)).toMatchObject([
    { year: 2023, level: 'prefecture', system: 'petition', value: 2 / 3, numerator: 2, denominator: 3, withoutValue: 1 },
  ]);
});

test('bodies of another level, system or year are other peers', () => {
  const bodies = [filed('a', 0), filed('b', 5, { level: 'county' }), filed('c', 5, { system: 'education' }), filed('d', 5, { year: 2024 })];
  expect(shares(bodies).map((share) => [share.year, share.level, share.system, share.value])).toEqual([
    [2023, 'prefecture', 'petition', 1], [2023, 'county', 'petition', 0], [2023, 'prefecture', 'education', 0], [2024, 'prefecture', 'petition', 0],
  ]);
});

test('where no peer states a number there is no share', () => {
  expect(shares([filed('a', null)])).toMatchObject([{ value: null, numerator: 0, denominator: 0, state: 'zero_denominator', withoutValue: 1 }]);
});

test('a second document of the year, and a body of no known level or system, have no peers', () => {
  expect(shares([filed('a-2', 0, { primary: false }), filed('b', 0, { level: null }), filed('c', 0, { system: null })])).toEqual([]);
});
