import { expect, test } from 'vitest';
import { assemble } from '../src/pipeline/assemble.ts';
import { readingFinding } from '../src/pipeline/finding.ts';
import { identify } from '../src/pipeline/record/identity.ts';
import { emptyRegister } from '../src/pipeline/record/register.ts';
import { sampleReport } from '../src/pipeline/record/sample-report.ts';
import { tablePieces } from '../src/pipeline/write/files.ts';
import { counted, noCounts } from './build-counts.ts';
import { summary, unreadable } from './build-summary.ts';
import { readReport } from './read-report.ts';

const fault = readingFinding('decode.empty', 'error', { zh: '空', en: 'Empty.' });
const good = sampleReport({ 'requests.granted.total': 'blank', 'review.litigation_direct.total': 1 });
const bad = sampleReport({}, { agency: null, year: 2020, form: 'none', cells: [], editions: {}, findings: [fault] });
const identified = identify([good, good, bad]);

test('the summary counts reports, cells by state, findings by severity and origin, and says how long it took', () => {
  const dataset = () => assemble(identified, (report) => report, { register: emptyRegister(), searches: [], reviews: [], replies: [] });
  const counts = noCounts();
  expect([...tablePieces(counted(dataset(), counts))]).toEqual([...tablePieces(dataset())]);
  expect(summary(counts, 3, 1.26).split('\n')).toEqual([
    'reports   2: 2 read from documents, 0 typed in; 1 left out as copies of the same content',
    'agencies  1, 1 with a report; 1 reports without body or year',
    'cells     200: 199 stated, 1 blank',
    'findings  2: 1 error (report), 1 error (reading)',
    'seconds   1.3',
  ]);
});

test('what could not be read is what our own reading failed on, not what a report has wrong', () => {
  const stored = identified.map((each) => ({ ...each, report: { ...readReport(each.report).head, start: 0, length: 0 } }));
  expect(unreadable(stored).map(({ file, message }) => [file, message.en])).toEqual([['reports/2020.txt', 'Empty.']]);
});
