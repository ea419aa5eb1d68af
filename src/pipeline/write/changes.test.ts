import { expect, test } from 'vitest';
import { changesOf, documentChange, type ComparedCell, type ComparedReport } from './changes.ts';
import type { PublishedRow, ReportRow } from './rows.ts';

const report: ReportRow = {
  report_id: 'linquan-2023', agency_id: 'linquan', agency_name: '林泉县信访局', year: 2023, form: '2021', region_code: null, region_name: null, level: 'county',
  system: 'petition', title: null, published_date: null, source_file: 'a.txt', source_format: 'txt', source_sha256: 'aa', source_url: null, cells_expected: 1,
  cells_stated: 1, checks_passed: 1, checks_failed: 0, checks_not_assessable: 0, scope: 'unknown', scope_quote: null, primary: true,
  published_date_basis: null, provenance: 'official', retrieved_date: null, archive_url: null, supersedes: null,
};

const cell = (more: Partial<ComparedCell> = {}): ComparedCell => ({ report_id: report.report_id, table: 'requests', row: 'granted', column: 'total', value: 5, unit: '件', state: 'stated', ...more });

const statement = (value: number, more: Partial<PublishedRow> = {}): PublishedRow => ({
  report_id: report.report_id, metric: 'items_published', channel: 'website', label: '', value, unit: '条', precision: 'exact', period: 'year', part_of: null,
  quote: null, line: null, statement: 1, breakdown: null, ...more,
});

const compared = (more: Partial<Omit<ComparedReport, 'report'>> & { report?: Partial<ReportRow> } = {}): ComparedReport => (
  { cells: [cell()], published: [statement(100)], decided: new Set(), ...more, report: { ...report, ...more.report } });

const address = 'requests.granted.total';

test('what is the same is no change, and counts that follow from cells are none', () => {
  expect(changesOf(compared(), compared({ report: { checks_passed: 9, cells_stated: 0 } }))).toEqual([]);
});

test.each([
  ['the reader reads another number', {}, { cells: [cell({ value: 50 })] }, ['5', '50', 'stated', 'stated', 'reader_improved']],
  ['it cannot be read any more', {}, { cells: [cell({ value: null, state: 'unreadable' })] }, ['5', null, 'stated', 'unreadable', 'reader_improved']],
  ['a blank is no 0', { cells: [cell({ value: null, state: 'blank' })] }, { cells: [cell({ value: 0 })] }, [null, '0', 'blank', 'stated', 'reader_improved']],
  ['a correction', {}, { cells: [cell({ value: 6, state: 'corrected' })] }, ['5', '6', 'stated', 'corrected', 'correction']],
  ['a correction taken back', { cells: [cell({ value: 6, state: 'corrected' })] }, {}, ['6', '5', 'corrected', 'stated', 'correction']],
  ['a verdict of illegible', {}, { cells: [cell({ value: null, state: 'unreadable' })], decided: new Set([address]) }, ['5', null, 'stated', 'unreadable', 'correction']],
  ['another document under the id', {}, { report: { source_sha256: 'bb' }, cells: [cell({ value: 7 })] }, ['5', '7', 'stated', 'stated', 'document_changed']],
  ['another unit', {}, { cells: [cell({ unit: '万元' })] }, ['5 件', '5 万元', 'stated', 'stated', 'reader_improved']],
  ['a cell that the form did not have', { cells: [] }, {}, [null, '5 件', null, 'stated', 'reader_improved']],
] as const)('%s', (_, before, after, [from, to, from_state, to_state, why]) => {
  const changes = changesOf(compared(before), compared(after)).filter(({ table }) => table === 'cells');
  expect(changes).toEqual([{ report_id: report.report_id, table: 'cells', address, from, to, from_state, to_state, why }]);
});

test('statements are told apart by what they count and which of their like they are', () => {
  const changes = changesOf(compared(), compared({ published: [statement(100), statement(20, { precision: 'at_least' })] }));
  expect(changes).toMatchObject([{ table: 'published', address: 'items_published.website.条.year#2', from: null, to: 'at_least 20', why: 'reader_improved' }]);
});

test('a document under a new id is renumbered, what the register says of it is described anew', () => {
  const changes = changesOf(compared(), compared({ report: { report_id: 'linquan-2023-2', primary: false, level: 'township', published_date: '2024-01-01' } }));
  expect(changes.map(({ report_id, address: column, from, to, why }) => [report_id, column, from, to, why])).toEqual([
    ['linquan-2023-2', 'report_id', 'linquan-2023', 'linquan-2023-2', 'renumbered'],
    ['linquan-2023-2', 'published_date', null, '2024-01-01', 'read_or_described_anew'],
    ['linquan-2023-2', 'level', 'county', 'township', 'described_anew'],
    ['linquan-2023-2', 'primary', 'true', 'false', 'described_anew'],
  ]);
});

test('of a document that came or went there is one line', () => {
  expect(documentChange(report, 'new_document')).toMatchObject({ address: null, from: null, to: 'a.txt' });
  expect(documentChange(report, 'withdrawn')).toMatchObject({ address: null, from: 'a.txt', to: null });
});
