import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readingFinding } from '../src/pipeline/finding.ts';
import { sampleReport } from '../src/pipeline/record/sample-report.ts';
import { readReport } from './read-report.ts';
import { openReportStore } from './report-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

test('reports come back as they were put in, in any order, and no file is to be seen', () => {
  const store = openReportStore(folder);
  const reports = Array.from({ length: 20 }, (_, index) => sampleReport({ 'requests.granted.total': index }, { year: 2000 + index, title: `第${index}份 \ud800"` }));
  for (const report of reports) store.add(readReport(report));
  expect(readdirSync(folder)).toEqual([]);
  expect(store.reports.map(({ year }) => year)).toEqual(reports.map(({ year }) => year));
  expect(store.reports.toReversed().map(store.load)).toEqual(reports.toReversed());
  store.close();
});

test('of a report that could not be read, why is at hand; a body is held once', () => {
  const store = openReportStore(folder);
  const fault = readingFinding('decode.empty', 'error', { zh: '空', en: 'Empty.' }, { line: 3 });
  store.add(readReport(sampleReport({}, { findings: [readingFinding('x', 'info', { zh: '', en: '' }), fault] })));
  store.add(readReport(JSON.parse(JSON.stringify(sampleReport())) as ReturnType<typeof sampleReport>));
  const [first, second] = store.reports;
  expect(first?.fault).toEqual({ line: 3, message: fault.message });
  expect(second?.fault).toBeNull();
  expect(second?.agency).toBe(first?.agency);
  store.close();
});
