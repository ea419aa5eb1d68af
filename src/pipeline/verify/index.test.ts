import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, editions, type EditionId } from '../../form/index.ts';
import { applicantColumns, reviewColumns } from '../../form/columns.ts';
import { sampleReport, type Figures } from '../record/sample-report.ts';
import type { Report } from '../record/report.ts';
import { checkedReport } from './check.ts';
import { checks, verify } from './index.ts';

const verdicts = (current: Report, previous: Report | null = null) => verify({
  current: checkedReport('linquan-now', current),
  previous: previous && checkedReport('linquan-before', previous),
});

const failures = (current: Report, previous: Report | null = null) => verdicts(current, previous).findings.map(({ check, cells }) => ({ check, cells }));

test('every check has an id of its own, words and a rule in both languages', () => {
  expect(new Set(checks.map((check) => check.id)).size).toBe(checks.length);
  for (const { zh, en, rule } of checks) expect([zh, en, rule.zh, rule.en].every((words) => words.length > 1)).toBe(true);
});

test('a report of zeros fails nothing', () => {
  expect(verdicts(sampleReport()).findings).toEqual([]);
  expect(verdicts(sampleReport({}, {}, '2019')).findings).toEqual([]);
});

test('every instance that fails is a finding about the report, in both languages, with both figures', () => {
  const { findings } = verdicts(sampleReport({ 'review.reconsideration.upheld': 10, 'review.reconsideration.overturned': 1 }));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    check: 'review.outcome_sum', severity: 'error', origin: 'report', expected: '11', actual: '0', line: 5,
    message: {
      zh: '合计不符：“行政复议”，各项结果相加为11，“总计”填报0，相差11。',
      en: 'Sums differ under administrative reconsideration (行政复议): the results add up to 11, the total (总计) is reported as 0; difference 11.',
    },
  });
  expect(findings[0]?.cells).toContain('review.reconsideration.total');
});

test('平潭 2020: outcomes of 27 against a reported total of 21 are named by column, with the difference', () => {
  const { findings } = verdicts(sampleReport({
    'requests.new_received.total': 21, 'requests.granted.total': 7, 'requests.unable_not_held.total': 20, 'requests.total_handled.total': 21,
  }));
  const outcome = findings.find((finding) => finding.check === 'requests.outcome_sum');
  expect(outcome?.message.zh).toBe('合计不符：“总计”一列，各项办理结果相加为27，“办理结果总计”填报21，相差6。');
});

test('其他处理 printed beside its three rows is their subtotal and stays out of the sum', () => {
  const report = sampleReport({
    'requests.new_received.natural_person': 2, 'requests.new_received.total': 2, 'requests.other_remaining.natural_person': 2,
    'requests.other_remaining.total': 2, 'requests.total_handled.natural_person': 2, 'requests.total_handled.total': 2,
  });
  const subtotal = sampleReport({ 'requests.other_disposition.natural_person': 2, 'requests.other_disposition.total': 2 }, {}, '2019')
    .cells.filter((cell) => cell.row === 'other_disposition');
  expect(failures({ ...report, form: 'mixed', cells: [...report.cells, ...subtotal] })).toEqual([]);
});

test('a column whose totals are blank throughout, as in a real report of 2019, is not assessed', () => {
  const rows = editions['2019'].tables.requests.rows.filter((row) => row.group).map((row) => row.id);
  const blank: Figures = Object.fromEntries(rows.map((row) => [addressOf('requests', row, 'total'), 'blank']));
  const { instances } = verdicts(sampleReport({ ...blank, 'requests.granted.total': 3 }, {}, '2019'));
  expect(instances.find(({ check, subject }) => check === 'requests.outcome_sum' && subject === 'total')?.status).toBe('not_assessable');
  expect(instances.find(({ check, subject }) => check === 'requests.applicant_sum' && subject === 'unable_not_held')?.status).toBe('not_assessable');
});

test('a blank total is no 0: received and handled cannot be balanced without what was handled', () => {
  const { instances } = verdicts(sampleReport({ 'requests.new_received.business': 5, 'requests.total_handled.business': 'blank' }));
  const business = instances.filter(({ check, subject }) => check === 'requests.balance' && subject === 'business');
  expect(business.map((instance) => instance.status)).toEqual(['not_assessable']);
});

test('a report without a form has no instances but the deadline', () => {
  const { instances } = verdicts(sampleReport({}, { form: 'none', editions: {}, cells: [] }));
  expect(instances.map((instance) => instance.check)).toEqual(['report.deadline']);
});

describe('change one figure of a balanced table and at least one check names its row or column', () => {
  const edition = fc.constantFrom<EditionId>('2019', '2021');
  const addressesOf = (id: EditionId) => (['requests', 'review'] as const).flatMap((table) => (
    editions[id].tables[table].rows.flatMap((row) => row.columns.map((column) => addressOf(table, row.id, column.id)))
  ));

  test('in either edition, any figure', () => {
    fc.assert(fc.property(
      edition.chain((id) => fc.tuple(fc.constant(id), balancedTables(id), fc.constantFrom(...addressesOf(id)), fc.integer({ min: 1, max: 900 }))),
      ([id, figures, address, more]) => {
        expect(failures(sampleReport(figures, {}, id))).toEqual([]);
        const changed = { ...figures, [address]: Number(figures[address] ?? 0) + more };
        expect(failures(sampleReport(changed, {}, id)).some(({ cells }) => cells.includes(address))).toBe(true);
      },
    ), { numRuns: 60 });
  });
});

/** Tables 3 and 4 filled with outcomes at will, and totals, carried-over and new requests that follow from them. */
function balancedTables(id: EditionId): fc.Arbitrary<Figures> {
  const rows = editions[id].tables.requests.rows.filter((row) => row.group).map((row) => row.id);
  const applicants = applicantColumns.map((column) => column.id).filter((column) => column !== 'total');
  const results = reviewColumns.map((column) => column.id).filter((column) => column !== 'total');
  const counts = (length: number) => fc.array(fc.nat(500), { minLength: length, maxLength: length });
  return fc.tuple(counts(rows.length * applicants.length), counts(applicants.length), counts(3 * results.length)).map(([outcomes, carried, reviews]) => {
    const figures: Record<string, number> = {};
    const add = (table: 'requests' | 'review', row: string, column: string, figure: number) => {
      for (const to of [column, 'total']) {
        const address = addressOf(table, row, to);
        figures[address] = (figures[address] ?? 0) + figure;
      }
    };
    applicants.forEach((column, c) => {
      const out = carried[c] ?? 0;
      const handled = rows.map((row, r) => {
        const figure = outcomes[r * applicants.length + c] ?? 0;
        add('requests', row, column, figure);
        return figure;
      }).reduce((a, b) => a + b, 0);
      add('requests', 'total_handled', column, handled);
      add('requests', 'carried_over_out', column, out);
      add('requests', 'carried_over_in', column, Math.min(out, handled));
      add('requests', 'new_received', column, handled + out - Math.min(out, handled));
    });
    editions[id].tables.review.rows.forEach((row, r) => {
      results.forEach((column, c) => add('review', row.id, column, reviews[r * results.length + c] ?? 0));
    });
    return figures;
  });
}
