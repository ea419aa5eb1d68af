import { DatabaseSync } from 'node:sqlite';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/index.ts';
import { queryQuestions } from '../../src/i18n/query.ts';
import { exampleAgency, questions } from '../../src/overview/questions.ts';
import type { AgencyRow, CellRow, FindingRow, IndicatorRow, ReportRow } from '../../src/pipeline/write/rows.ts';
import { build, mixedCorpus, temporary } from './built.ts';

// The ready questions of the query page, on the project's corpus and some damaged made-up reports, whose cells have
// every state; held against the JSON tables.
const { base, remove } = temporary();
const folder = join(base, 'out');
let database: DatabaseSync;
beforeAll(() => {
  build(mixedCorpus(join(base, 'corpus'), 40), folder);
  database = new DatabaseSync(join(folder, 'disclosure-ledger.sqlite'), { readOnly: true });
}, 60_000);
afterAll(() => {
  database.close();
  remove();
});

const table = <Row>(name: string): Row[] => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Row[];
const ask = (id: keyof typeof queryQuestions, language: (typeof languages)[number] = 'zh') =>
  database.prepare(questions(language, exampleAgency(table<AgencyRow>('agencies'))!).find((each) => each.id === id)!.sql).all();

describe.each(Object.keys(queryQuestions) as (keyof typeof queryQuestions)[])('%s', (id) => {
  test('is answered, the same in both languages but for names', () => {
    const [zh, en] = languages.map((language) => ask(id, language));
    expect(zh?.length).toBeGreaterThan(0);
    expect(en?.length).toBe(zh?.length);
    const numbers = (rows: typeof zh) => rows?.map((row) => Object.values(row).filter((value) => typeof value === 'number'));
    expect(numbers(en)).toEqual(numbers(zh));
  });
});

test('zeros, blanks and what could not be read are counted apart, and together are all reports with the form', () => {
  const primaries = new Map(table<ReportRow>('reports').filter(({ primary }) => primary).map((report) => [report.report_id, report]));
  const totals = table<CellRow>('cells').filter((cell) => primaries.has(cell.report_id) && cell.table === 'requests' && cell.row === 'new_received' && cell.column === 'total');
  expect(new Set(totals.map(({ state }) => state)).size).toBeGreaterThan(2);
  const rows = ask('zero_or_blank');
  const sum = (column: string) => rows.reduce((all, row) => all + Number(row[column]), 0);
  expect(sum('reports')).toBe(totals.length);
  expect(sum('zero')).toBe(totals.filter(({ value }) => value === 0).length);
  expect(sum('above_zero') + sum('zero') + sum('blank') + sum('slash') + sum('unreadable') + sum('absent')).toBe(totals.length);
});

test('the latest year is the latest that has a number, and no answer holds an invented one', () => {
  const known = table<IndicatorRow>('indicators').filter(({ indicator, value }) => indicator === 'requests_received' && value !== null);
  const rows = ask('latest_requests');
  expect(rows.length).toBe(new Set(known.map(({ agency_id: id }) => id)).size);
  expect(rows.filter((row) => row['new_requests'] === null)).toEqual([]);
});

test('shares have the denominators that their titles promise', () => {
  expect(ask('disclosure_rate').filter((row) => Number(row['denominator']) < 30)).toEqual([]);
  expect(ask('applicants').filter((row) => row['applicants'] === null || Number(row['denominator']) < 10)).toEqual([]);
  expect(ask('withheld_reasons').filter((row) => row['reason'] === null || !(Number(row['requests']) > 0))).toEqual([]);
});

test('sums that differ are the findings of the reports that are used', () => {
  const used = new Set(table<ReportRow>('reports').filter(({ primary }) => primary).map(({ report_id: id }) => id));
  const faults = table<FindingRow>('findings').filter((finding) => used.has(finding.report_id) && finding.origin === 'report' && finding.severity === 'error');
  expect(ask('sums_differ').map((row) => row['finding']).toSorted()).toEqual(faults.map((finding) => finding.message_zh).toSorted());
});

test('a body whose id holds an apostrophe breaks no SQL', () => {
  const example = { ...exampleAgency(table<AgencyRow>('agencies'))!, agency_id: "o'brien" };
  expect(database.prepare(questions('en', example).find(({ id }) => id === 'one_body')!.sql).all()).toEqual([]);
});
