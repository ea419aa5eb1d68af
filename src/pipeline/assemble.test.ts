import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { assemble, type CorpusInputs } from './assemble.ts';
import { identify } from './record/identity.ts';
import { emptyRegister } from './record/register.ts';
import { sampleAgency, sampleReport } from './record/sample-report.ts';
import type { Report } from './record/report.ts';
import { bodyPieces, tablePieces, type FilePiece } from './write/files.ts';
import type { AgencyFile } from './write/rows.ts';
import { tables } from './write/tables.ts';

const inputs: CorpusInputs = {
  register: { ...emptyRegister(), agencies: [sampleAgency, { ...sampleAgency, id: 'empty', name: '无年报局' }] },
  searches: [{ agencyId: 'empty', year: 2022, where: '', date: '', result: 'not_published' as const }],
  reviews: [],
  replies: [],
};

const named = (hash: string, report: Report): Report => ({ ...report, source: { ...report.source, sha256: hash, file: `reports/${hash}.txt` } });

const reports = [
  named('a1', sampleReport({ 'requests.carried_over_out.total': 4, 'requests.new_received.total': 4 }, { year: 2020 }, '2019')),
  named('a2', sampleReport({ 'requests.carried_over_in.total': 3, 'requests.total_handled.total': 3 }, { year: 2021 })),
  named('a3', sampleReport({}, { year: 2021, publishedDate: '2022-01-05' })),
  named('a4', sampleReport({}, { year: 2023, agency: { ...sampleAgency, id: 'other', name: '别局' } })),
  named('a5', sampleReport({}, { agency: null, form: 'none', cells: [], editions: {} })),
];

/** What is made in one go each: tables, and the files of bodies and documents. */
const halves = [tablePieces, bodyPieces];

const piecesOf = (all: Report[], said = inputs): FilePiece[] => halves.flatMap((pieces) => [...pieces(assemble(identify(all), (report) => report, said))]);

function filesOf(all: Report[], said = inputs): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { name, content } of piecesOf(all, said)) texts[name] = (texts[name] ?? '') + textOf(content);
  return texts;
}

const textOf = (content: string | Uint8Array) => (typeof content === 'string' ? content : Buffer.from(content).toString('latin1'));

const files = filesOf(reports);
const rowsOf = (name: string) => Papa.parse<Record<string, string>>(files[name] ?? '', { header: true, skipEmptyLines: true }).data;

test('shuffled reports give the same bytes', () => {
  fc.assert(fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
    expect(filesOf(shuffled)).toEqual(files);
  }), { numRuns: 10 });
});

test('a file is closed once, after its last piece', () => {
  const pieces = piecesOf(reports);
  const names = new Set(pieces.map(({ name }) => name));
  for (const name of names) expect([name, pieces.filter((piece) => piece.name === name).map(({ last }) => last).indexOf(true)]).toEqual([name, pieces.filter((piece) => piece.name === name).length - 1]);
});

test.each(halves)('a report is fetched once, and not before its rows are asked for', (pieces) => {
  const fetched: string[] = [];
  const load = (report: Report) => {
    fetched.push(report.source.sha256);
    return report;
  };
  const made = pieces(assemble(identify(reports), load, inputs));
  expect(fetched).toEqual([]);
  expect([...made].length).toBeGreaterThan(0);
  expect(fetched.toSorted()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
});

test('of many documents of one body and year, those nobody has come to are not held', () => {
  let fetched = 0;
  const copies = Array.from({ length: 100 }, (_, index) => named(`c${100 + index}`, sampleReport()));
  const { agencies } = assemble(identify(copies), (report) => (fetched += 1, report), inputs);
  const [linquan] = [...agencies].filter(({ agency }) => agency.agency_id === 'linquan');
  let seen = 0;
  for (const { rows } of linquan?.reports ?? []) {
    seen += 1;
    expect([rows.report.agency_id, fetched]).toEqual(['linquan', seen]);
  }
  expect(seen).toBe(100);
});

test('every table is there as CSV, as JSON with the same rows and as Parquet, and in the dictionary', () => {
  const described = new Set(rowsOf('dictionary.csv').filter((row) => row['kind'] === 'column').map((row) => row['id']));
  for (const { name, columns } of tables) {
    const records = JSON.parse(files[`${name}.json`] ?? '') as object[];
    expect(records).toHaveLength(rowsOf(`${name}.csv`).length);
    for (const record of records.slice(0, 1)) expect(Object.keys(record)).toEqual(Object.keys(columns));
    expect(Object.keys(columns).filter((column) => !described.has(`${name}.${column}`))).toEqual([]);
    expect(files[`${name}.parquet`]).toMatch(/^PAR1[^]+PAR1$/);
  }
});

test('checks between years compare primary reports only, and are filed with the later one', () => {
  const compared = rowsOf('checks.csv').filter((row) => row['check'] === 'years.carried_over');
  expect([...new Set(compared.map((row) => row['report_id']))]).toEqual(['linquan-2021-2']);
  const findings = rowsOf('findings.csv').filter((row) => row['check'] === 'years.carried_over');
  expect(findings).toMatchObject([{ cells: 'linquan-2020:requests.carried_over_out.total requests.carried_over_in.total', expected: '4', actual: '0' }]);
});

test('only primary reports have indicators and stand in the panel', () => {
  const primaries = rowsOf('reports.csv').filter((row) => row['primary'] === 'true').map((row) => row['report_id']);
  expect(new Set(rowsOf('indicators.csv').map((row) => row['report_id']))).toEqual(new Set(primaries));
  expect(rowsOf('panel.csv').map((row) => row['report_id'])).toEqual(primaries);
});

test('a body has its file, with or without reports, with all its documents', () => {
  const linquan = JSON.parse(files['agencies/linquan.json'] ?? '') as { agency: object; reports: { report: { report_id: string } }[] };
  expect(linquan.agency).toMatchObject({ first_year: 2020, last_year: 2021, reports: 2 });
  expect(linquan.reports.map((each) => each.report.report_id)).toEqual(['linquan-2020', 'linquan-2021', 'linquan-2021-2']);
  expect(JSON.parse(files['agencies/empty.json'] ?? '')).toMatchObject({ agency: { first_year: null, reports: 0 }, reports: [] });
});

test('what people found and what bodies answered goes with the report and with the body', () => {
  const review = { line: 2, sha256: 'a2', reviewer: '陈', date: '2026-03-01', file: null };
  const rest = {
    reviews: [{ ...review, subject: 'years.carried_over', verdict: 'confirmed' as const }, { ...review, subject: 'requests.total_handled.total', verdict: 'illegible' as const }],
    replies: [{ agencyId: 'linquan', year: 2021, date: '2022-05-01', text: '系笔误', url: null }],
  };
  const texts = filesOf(reports.slice(0, 2), { ...inputs, ...rest });
  const body = JSON.parse(texts['agencies/linquan.json'] ?? '') as AgencyFile;
  expect(body.replies).toEqual([{ year: 2021, date: '2022-05-01', text: '系笔误', url: null }]);
  expect((JSON.parse(texts['agencies/empty.json'] ?? '') as AgencyFile).searches).toEqual([{ year: 2022, where: null, date: null, result: 'not_published' }]);
  const [later] = body.reports.filter(({ report }) => report.year === 2021);
  expect(later?.cells.find(({ table, row, column }) => `${table}.${row}.${column}` === 'requests.total_handled.total')).toMatchObject({ state: 'unreadable', value: null });
  // The sums that need the cell are judged no more.
  expect(later?.checks.filter(({ check, cells, status }) => check.startsWith('requests.') && cells?.split(' ').includes('requests.total_handled.total') && status !== 'not_assessable')).toEqual([]);
  expect(later?.findings.map(({ check, review: found }) => [check, found])).toEqual(expect.arrayContaining([['years.carried_over', 'confirmed'], ['review.illegible', 'open']]));
});

test('a report without a body is listed, with body and year empty', () => {
  const [row] = rowsOf('reports.csv').filter((each) => each['report_id']?.startsWith('unidentified-'));
  expect(row).toMatchObject({ agency_id: '', year: '', primary: 'false' });
});

test('coverage counts bodies of the register, their reports, and those looked for', () => {
  expect(rowsOf('coverage.csv').map(({ year, reports: count, agencies, searched }) => [year, count, agencies, searched])).toEqual([
    ['2020', '1', '2', '0'], ['2021', '1', '2', '0'], ['2022', '0', '2', '1'], ['2023', '0', '2', '0'],
  ]);
});

test('the panel has each figure beside its state, and marks the change of form', () => {
  const [first, second] = rowsOf('panel.csv');
  expect(first).toMatchObject({
    year: '2020', edition: '2019', break_before: 'false', requests_new_received_total: '4', requests_new_received_total_state: 'stated',
    disclosure_fees_amount: '', disclosure_fees_amount_state: 'not_in_form', requests_received: '4', requests_received_state: 'defined',
  });
  expect(second).toMatchObject({ year: '2021', edition: '2021', break_before: 'true', disclosure_fees_amount: '0', disclosure_fees_amount_unit: '万元' });
});
