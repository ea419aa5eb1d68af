import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyRegister } from '../src/pipeline/record/register.ts';
import type { Report } from '../src/pipeline/record/report.ts';
import type { CorpusDocument, RefusedDocument } from './corpus-documents.ts';
import { readDocuments } from './read-pool.ts';
import { reportIn } from './read-report.ts';
import { tooLarge } from './unread-report.ts';

const text = readFileSync('data/reports/sanmenxia-xinfang-2024.txt', 'utf8');
const count = 81;

async function* documents(): AsyncGenerator<CorpusDocument | RefusedDocument, undefined> {
  for (let index = 0; index < count - 1; index += 1) {
    yield await Promise.resolve({ file: `${index}.txt`, bytes: new TextEncoder().encode(`${text}\n${index}`) });
  }
  yield { file: `${count - 1}.txt`, sha256: 'f'.repeat(64), finding: tooLarge(1, 2) };
}

const about = { agencyId: null, year: 2022, publishedDate: null, sourceUrl: 'https://example.cn/', provenance: null, retrievedDate: null, archiveUrl: null, supersedes: null };
const described = new Map(['7.txt', '80.txt'].map((file) => [file, { file, ...about }]));

async function readWith(jobs: number): Promise<Report[]> {
  const reports: Report[] = [];
  await readDocuments(documents(), { register: emptyRegister(), described, count, jobs, onReport: ({ json }) => { reports.push(reportIn(json)); } });
  return reports.sort((a, b) => Number.parseInt(a.source.file, 10) - Number.parseInt(b.source.file, 10));
}

test('any number of readers reads the same, each document once', async () => {
  const alone = await readWith(1);
  expect(alone).toHaveLength(count);
  expect(alone[79]).toMatchObject({ source: { file: '79.txt' }, year: 2024, form: '2021' });
  expect(await readWith(3)).toEqual(alone);
  // What reports.csv says goes with its document, read or refused.
  expect(alone.filter((report) => report.source.url !== null).map(({ source, year, findings }) => [source.file, year, findings.some(({ check }) => check === 'decode.too_large')]))
    .toEqual([['7.txt', 2022, false], ['80.txt', 2022, true]]);
});

test('should the one who takes the reports fail, reading ends', async () => {
  const reading = readDocuments(documents(), { register: emptyRegister(), described, count, jobs: 2, onReport: () => { throw new Error('disk full'); } });
  await expect(reading).rejects.toThrow('disk full');
});
