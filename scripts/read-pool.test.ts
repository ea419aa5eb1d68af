import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyRegister, type Register } from '../src/pipeline/record/register.ts';
import type { Report } from '../src/pipeline/record/report.ts';
import type { CorpusDocument } from './corpus.ts';
import { readOne } from './read-one.ts';
import { readDocuments } from './read-pool.ts';

const text = readFileSync('data/reports/sanmenxia-xinfang-2024.txt', 'utf8');
const count = 81;

async function* documents(): AsyncGenerator<CorpusDocument, undefined> {
  for (let index = 0; index < count; index += 1) {
    yield await Promise.resolve({ file: `${index}.txt`, bytes: new TextEncoder().encode(`${text}\n${index}`) });
  }
}

async function readWith(jobs: number): Promise<Report[]> {
  const reports: Report[] = [];
  await readDocuments(documents(), { register: emptyRegister(), described: new Map(), count, jobs, onReport: (report) => reports.push(report) });
  return reports.sort((a, b) => Number.parseInt(a.source.file, 10) - Number.parseInt(b.source.file, 10));
}

test('threads read what one thread reads, each document once', async () => {
  const alone = await readWith(1);
  expect(alone).toHaveLength(count);
  expect(alone[80]).toMatchObject({ source: { file: '80.txt' }, year: 2024, form: '2021' });
  expect(await readWith(3)).toEqual(alone);
});

test('what reports.csv says goes with its document', async () => {
  const described = new Map([['7.txt', {
    file: '7.txt', agencyId: null, year: 2022, publishedDate: null, sourceUrl: 'https://example.cn/7', provenance: null,
    retrievedDate: null, archiveUrl: null, supersedes: null,
  }]]);
  const reports: Report[] = [];
  await readDocuments(documents(), { register: emptyRegister(), described, count, jobs: 2, onReport: (report) => reports.push(report) });
  expect(reports.filter((report) => report.source.url !== null).map((report) => [report.source.file, report.year])).toEqual([['7.txt', 2022]]);
});

test('a fault of ours is reported with the one document that met it', async () => {
  const broken = null as unknown as Register;
  const report = await readOne({ file: 'a.txt', bytes: new TextEncoder().encode(text), described: undefined }, broken);
  expect(report).toMatchObject({ source: { file: 'a.txt' }, agency: null, findings: [{ check: 'decode.reader_fault', severity: 'error', origin: 'reading' }] });
  expect(report.source.sha256).toHaveLength(64);
});
