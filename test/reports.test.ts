import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/pipeline/index.ts';
import { readRegister } from '../src/pipeline/record/register.ts';
import type { Place } from '../src/pipeline/place.ts';
import type { Report, Statement } from '../src/pipeline/record/report.ts';
import { checkedReport } from '../src/pipeline/verify/check.ts';
import { verify } from '../src/pipeline/verify/index.ts';

// What each real document states, cell by cell, written down from ../shared/reports/reports.md and the documents
// themselves. `tables` gives what all cells of a table are unless `cells` says otherwise.

interface Expected {
  source: string;
  agency: string;
  year: number;
  form: string;
  scope: string;
  published_date?: string;
  tables: Record<string, number | 'absent'>;
  cells: Record<string, { state: string; value: number | null; raw?: string; line?: number; unit?: string }>;
  /** In order; `line` counts from 1. */
  published: ExpectedStatement[];
  findings: string[];
}

interface ExpectedStatement {
  metric: string;
  channel: string;
  label: string;
  value: number;
  unit: string | null;
  precision: string;
  period: string;
  line: number;
  part_of?: number;
  breakdown?: number;
}

const { register } = readRegister('agencies.csv', readFileSync('data/agencies.csv', 'utf8'));
const readFile = (file: string): Promise<Report> => readDocument(file, readFileSync(file), { register, described: undefined });
const findingsOf = (report: Report) => [...report.findings, ...verify({ current: checkedReport('x', report), previous: null }).findings];

/** Lines are those of the whole document, offsets in them are not: words are left out before the figure. */
const atItsLine = ({ place, ...statement }: Statement) => ({ ...statement, line: place?.line });

const cases = ['clean', 'flawed'].flatMap((kind) => readdirSync(`test/reports/${kind}`).map((slug) => {
  const expected = JSON.parse(readFileSync(`test/reports/${kind}/${slug}/expected.json`, 'utf8')) as Expected;
  return { kind, slug, expected };
}));

describe.each(cases)('$slug', ({ kind, expected }) => {
  test('states what is written down, cell by cell', async () => {
    const report = await readFile(expected.source);
    expect({ agency: report.agency?.id, year: report.year, form: report.form, scope: report.scope, date: report.publishedDate })
      .toEqual({ agency: expected.agency, year: expected.year, form: expected.form, scope: expected.scope, date: expected.published_date ?? null });
    for (const cell of report.cells) {
      const table = expected.tables[cell.table];
      const usual = table === 'absent' ? { state: 'absent', value: null } : { state: 'stated', value: table, raw: '0' };
      const want = expected.cells[cell.address] ?? usual;
      const { line, ...rest } = { line: undefined, ...want };
      expect(cell, cell.address).toMatchObject(rest);
      if (line !== undefined) expect(cell.place?.line, cell.address).toBe(line);
    }
    expect(report.cells.map((cell) => cell.address)).toEqual(expect.arrayContaining(Object.keys(expected.cells)));
  });

  test('says in its prose what is written down, figure by figure', async () => {
    const { published } = await readFile(expected.source);
    expect(published.map(({ metric, channel, label, value, unit, precision, period, partOf, breakdown, place }) => ({
      metric, channel, label, value, unit, precision, period, line: place?.line,
      ...(partOf === null ? {} : { part_of: partOf, breakdown }),
    }))).toEqual(expected.published);
    expect(published.map(({ statement }) => statement)).toEqual(expected.published.map((_, index) => index + 1));
  });

  test('every raw is found at its place', async () => {
    const report = await readFile(expected.source);
    const charactersAt = ({ line, start, end }: Place) => report.lines?.[line - 1]?.text.slice(start, end);
    for (const { address, raw, place } of report.cells) {
      if (place) expect(charactersAt(place), address).toBe(raw);
    }
    for (const { quote, place } of report.published) expect(quote).toContain(place && charactersAt(place));
  });

  test(`is ${kind}`, async () => {
    const checks = findingsOf(await readFile(expected.source)).map((finding) => finding.check).sort();
    expect(checks).toEqual(expected.findings);
    expect(checks.length > 0).toBe(kind === 'flawed');
  });

  const whole = join('..', 'shared', 'reports-full', basename(expected.source));
  test.skipIf(!existsSync(whole))('the whole document, where it is at hand, gives the same cells, statements and findings', async () => {
    const [abridged, full] = [await readFile(expected.source), await readFile(whole)];
    expect(full.cells).toEqual(abridged.cells);
    expect(full.published.map(atItsLine)).toEqual(abridged.published.map(atItsLine));
    expect(findingsOf(full)).toEqual(findingsOf(abridged));
  });
});
