import { expect, test } from 'vitest';
import { readingFinding } from '../finding.ts';
import { reviewed, reviewsByDocument, verdictOn, verdictsWithoutFinding } from './reviewed.ts';
import type { Review } from './reviews.ts';
import { sampleReport } from './sample-report.ts';

const report = sampleReport({ 'requests.granted.natural_person': 3, 'requests.granted.total': 8 });
const { sha256 } = report.source;
const review = (subject: string, verdict: Review['verdict'], more: Partial<Review> = {}): Review => (
  { line: 2, sha256, subject, verdict, reviewer: '陈', date: '2026-03-01', file: null, ...more });
const cellOf = ({ cells }: typeof report, address: string) => cells.find((cell) => cell.address === address);
const words = { zh: '', en: '' };

test('a cell that a person found illegible has no value, keeps its characters and says why', () => {
  const after = reviewed(report, { own: [review('requests.granted.total', 'illegible')], lapsed: [] });
  // What the others add up to is a hint, and only that.
  expect(cellOf(after, 'requests.granted.total')).toMatchObject({ value: null, state: 'unreadable', raw: '8' });
  expect(cellOf(after, 'requests.granted.natural_person')).toEqual(cellOf(report, 'requests.granted.natural_person'));
  expect(after.findings).toMatchObject([{ check: 'review.illegible', origin: 'reading', severity: 'warning', cells: ['requests.granted.total'] }]);
});

test('a confirmed cell stays as it is and says so; an address the form has not is told', () => {
  const after = reviewed(report, { own: [review('requests.granted.total', 'confirmed'), review('requests.nothing.total', 'illegible')], lapsed: [] });
  expect(after.cells).toEqual(report.cells);
  expect(after.findings.map(({ check, severity }) => [check, severity])).toEqual([['review.confirmed', 'info'], ['review.lapsed', 'warning']]);
});

test('a finding is confirmed or dismissed by its check, or by its check and a cell; the last verdict counts', () => {
  const finding = readingFinding('requests.balance', 'error', words, { cells: ['requests.granted.total'] });
  const on = (...own: Review[]) => verdictOn(finding, { own, lapsed: [] });
  expect(on()).toBe('open');
  expect(on(review('requests.balance', 'dismissed'))).toBe('dismissed');
  expect(on(review('requests.balance@requests.granted.total', 'confirmed'))).toBe('confirmed');
  expect(on(review('requests.balance@requests.granted.research', 'confirmed'), review('requests.granted.total', 'confirmed'))).toBe('open');
  expect(on(review('requests.balance', 'confirmed'), review('requests.balance', 'dismissed'))).toBe('dismissed');
});

test('a verdict on a finding that is not raised is told', () => {
  const own = [review('requests.balance', 'dismissed'), review('review.outcome_sum', 'confirmed'), review('requests.granted.total', 'confirmed')];
  const raised = [readingFinding('requests.balance', 'error', words)];
  expect(verdictsWithoutFinding(raised, { own, lapsed: [] })).toMatchObject([{ check: 'review.lapsed', message: { en: expect.stringContaining('review.outcome_sum') as string } }]);
});

test('verdicts on bytes that are gone lapse with the document at their path or the one that supersedes them, else are left over', () => {
  const gone = 'f'.repeat(64);
  const newer = sampleReport({}, { year: 2022, source: { ...report.source, file: 'reports/b.txt', sha256: 'b'.repeat(64), supersedes: 'e'.repeat(64) } });
  const verdicts = [
    review('requests.granted.total', 'illegible'), review('requests.granted.total', 'illegible', { sha256: gone, file: report.source.file }),
    review('requests.balance', 'confirmed', { sha256: 'e'.repeat(64) }), review('requests.balance', 'confirmed', { sha256: gone, file: 'reports/gone.txt' }),
  ];
  const { of, unplaced } = reviewsByDocument(verdicts, [report, newer]);
  expect(of(report)).toEqual({ own: [verdicts[0]], lapsed: [verdicts[1]] });
  expect(of(newer)).toEqual({ own: [], lapsed: [verdicts[2]] });
  expect(unplaced).toEqual([verdicts[3]]);
  const after = reviewed(newer, of(newer));
  expect([after.cells, after.findings.map(({ check }) => check)]).toEqual([newer.cells, ['review.lapsed']]);
});
