import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/pipeline/index.ts';
import { readRegister } from '../src/pipeline/record/register.ts';
import type { Report } from '../src/pipeline/record/report.ts';
import { checkedReport } from '../src/pipeline/verify/check.ts';
import { verify } from '../src/pipeline/verify/index.ts';

// Documents that are tested on in place and never committed: a whole report in one line each. Skipped where they are absent.

const folder = '../shared/reports-more';
const { register } = readRegister('agencies.csv', readFileSync('data/agencies.csv', 'utf8'));
const read = (file: string): Promise<Report> => readDocument(file, readFileSync(`${folder}/${file}`), { register, described: undefined });
const textFindings = (report: Report) => verify({ current: checkedReport('x', report), previous: null }).findings
  .filter(({ check }) => check.startsWith('text.')).map(({ check, severity, expected, actual }) => [check, severity, expected, actual]);

/** Total, and how many parts each enumeration of it has. */
const cases: [file: string, total: number, breakdowns: number[], findings: unknown[]][] = [
  ['pingtan-2016.txt', 3460, [2, 9], []],
  ['pingtan-2018.txt', 2069, [2, 16], []],
  ['pingtan-2020.txt', 2602, [11], [['text.published_parts', 'warning', '2602', '2603']]],
  ['pingtan-2023.txt', 13561, [], []],
];

describe.each(cases)('%s', (file, total, breakdowns, findings) => {
  test.skipIf(!existsSync(`${folder}/${file}`))(`states ${total} items published, where the document is at hand`, async () => {
    const { published } = await read(file);
    const whole = published.find(({ value }) => value === total);
    expect(whole).toMatchObject({ metric: 'items_published', channel: 'all', unit: '条', precision: 'exact', period: 'year', partOf: null });
    const parts = published.filter(({ partOf }) => partOf !== null);
    expect(parts.every(({ partOf }) => partOf === whole?.statement)).toBe(true);
    expect(breakdowns.map((_, index) => parts.filter(({ breakdown }) => breakdown === index + 1).length)).toEqual(breakdowns);
  });

  test.skipIf(!existsSync(`${folder}/${file}`))('text and tables are held against each other', async () => {
    expect(textFindings(await read(file))).toEqual(findings);
  });
});

test.skipIf(!existsSync(`${folder}/pingtan-2023.txt`))('平潭 2023: requests, outcomes and disputes of the text are those of the tables', async () => {
  const { instances } = verify({ current: checkedReport('x', await read('pingtan-2023.txt')), previous: null });
  const compared = instances.filter(({ check }) => check.startsWith('text.')).map(({ check, subject, status }) => `${check} ${subject} ${status}`);
  expect(compared).toEqual([
    'text.requests new_received passed', 'text.review reconsideration passed', 'text.review litigation passed',
    ...['total_handled', 'granted+granted_in_part', 'withheld', 'unable', 'unprocessed', 'other'].map((row) => `text.outcomes ${row} passed`),
  ]);
});

test.skipIf(!existsSync(`${folder}/hongze-2023.pdf`))('洪泽 2023, a PDF: 1136 items on the website', async () => {
  const { published } = await read('hongze-2023.pdf');
  expect(published).toMatchObject([{ metric: 'items_published', channel: 'website', value: 1136, unit: '条', label: '主动公开政府信息' }]);
});
