import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identify } from './identity.ts';
import { sampleAgency, sampleReport } from './sample-report.ts';
import type { Report, Source } from './report.ts';

const document = (sha256: string, source: Partial<Source> = {}, more: Partial<Report> = {}): Report => {
  const report = sampleReport({}, more);
  return { ...report, source: { ...report.source, file: `reports/${sha256}.txt`, sha256, ...source } };
};

const ids = (reports: Report[]) => identify(reports).map(({ id, primary, report }) => [id, report.source.sha256, primary]);

test('further documents of a body and year follow in the order of their content', () => {
  expect(ids([document('c'), document('a'), document('b')])).toEqual([
    ['linquan-2023', 'a', true], ['linquan-2023-2', 'b', false], ['linquan-2023-3', 'c', false],
  ]);
});

test('a document goes before a transcription', () => {
  expect(ids([document('a', { provenance: 'typed', format: 'transcribed' }), document('b')]).map(([, hash, primary]) => [hash, primary])).toEqual([['a', false], ['b', true]]);
});

test('a document goes before the one it supersedes, named by file or by content, whatever their dates', () => {
  const old = document('a', {}, { publishedDate: '2024-03-01' });
  const primary = (newer: Report) => identify([old, newer]).find((each) => each.primary)?.report.source.sha256;
  expect(primary(document('b', {}, { publishedDate: '2024-02-01' }))).toBe('a');
  expect(primary(document('b', { supersedes: 'reports/a.txt' }, { publishedDate: '2024-02-01' }))).toBe('b');
  expect(primary(document('b', { supersedes: 'a' }, { publishedDate: '2024-02-01' }))).toBe('b');
});

test('a document that says it supersedes itself gains and loses nothing by it', () => {
  const confused = document('a', { supersedes: 'a' }, { publishedDate: '2024-03-01' });
  expect(identify([confused, document('b')]).find((each) => each.primary)?.report.source.sha256).toBe('a');
});

test('else the latest publication, and one without a date last', () => {
  const dated = (hash: string, publishedDate: string | null) => document(hash, {}, { publishedDate });
  expect(identify([dated('a', null), dated('b', '2024-01-05'), dated('c', '2024-01-20')]).find((each) => each.primary)?.report.source.sha256).toBe('c');
});

test('the same bytes twice are one report, told under the path that sorts first', () => {
  const twice = identify([document('a', { file: 'reports/z.txt' }), document('a', { file: 'reports/b.txt' })]);
  expect(twice.map(({ report }) => report.source.file)).toEqual(['reports/b.txt']);
});

test('without a body or a year a report is named by its content and is never primary', () => {
  const hash = '0123456789abcdef';
  expect(ids([document(hash, {}, { agency: null })])).toEqual([['unidentified-0123456789ab', hash, false]]);
});

test('any order of input gives the same ids', () => {
  const reports = ['d', 'a', 'c', 'b'].flatMap((hash, index) => [
    document(hash, {}, { year: 2019 + index % 2 }),
    document(`${hash}${hash}`, { provenance: 'typed' }, { agency: { ...sampleAgency, id: 'linquan-b' }, year: 2020 }),
    document(`${hash}0`, {}, { agency: null }),
  ]);
  fc.assert(fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
    expect(ids(shuffled)).toEqual(ids(reports));
  }));
});

test('bodies stand in the order of their ids, their years in order, whatever hyphens the ids have', () => {
  const of = (id: string, year: number) => document(`${id}${year}`, {}, { year, agency: { ...sampleAgency, id } });
  expect(identify([of('a-b', 2019), of('a', 2020), of('a', 2019)]).map(({ id }) => id)).toEqual(['a-2019', 'a-2020', 'a-b-2019']);
});
