import { expect, test } from 'vitest';
import { sampleReport } from '../record/sample-report.ts';
import type { Report } from '../record/report.ts';
import { checkedReport } from './check.ts';
import { sectionMissing } from './section-missing.ts';

const results = (report: Report): Record<string, string> => Object.fromEntries(
  sectionMissing.run({ current: checkedReport('x', report), previous: null }).map(({ subject, status }): [string, string] => [subject ?? '', status]),
);

const whole = sampleReport();
const allPassed = { overview: 'passed', disclosure: 'passed', requests: 'passed', review: 'passed', problems: 'passed', other: 'passed' };

test('a whole report lacks nothing', () => {
  expect(results(whole)).toEqual(allPassed);
});

test('a table is missing where every cell of it is absent, whatever the headings say', () => {
  const cells = whole.cells.map((cell) => (cell.table === 'review' ? { ...cell, state: 'absent' as const, value: null } : cell));
  expect(results({ ...whole, cells })).toEqual({ ...allPassed, review: 'failed' });
});

test('a table is there by its cells, even where its heading is lost', () => {
  expect(results({ ...whole, sections: ['overview', 'requests', 'problems', 'other'] })).toEqual(allPassed);
});

test('a section of prose is missing where its heading is', () => {
  expect(results({ ...whole, sections: ['overview', 'disclosure', 'requests', 'review'] })).toEqual({ ...allPassed, problems: 'failed', other: 'failed' });
});

test('a transcription does not tell which sections of prose there are', () => {
  expect(results({ ...whole, sections: null })).toEqual({ ...allPassed, overview: 'not_assessable', problems: 'not_assessable', other: 'not_assessable' });
});
