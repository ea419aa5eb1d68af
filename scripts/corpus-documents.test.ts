import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputProblem } from '../src/pipeline/record/input.ts';
import { documents, largestDocument, type CorpusDocument, type RefusedDocument } from './corpus-documents.ts';

let corpus = '';
let problems: InputProblem[] = [];
beforeEach(() => {
  corpus = mkdtempSync(join(tmpdir(), 'documents-'));
  problems = [];
});
afterEach(() => { rmSync(corpus, { recursive: true, force: true }); });

function put(file: string, content: string): void {
  mkdirSync(dirname(join(corpus, file)), { recursive: true });
  writeFileSync(join(corpus, file), content);
}

async function read(...paths: string[]) {
  const found: (CorpusDocument | RefusedDocument)[] = [];
  for await (const document of documents(corpus, paths, problems)) found.push(document);
  return found;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('documents come with their bytes; one that cannot be read is named and the others follow', async () => {
  put('a.txt', 'first');
  put('c.txt', 'third');
  const found = await read('a.txt', 'b.txt', 'c.txt');
  expect(found.map((each) => [each.file, 'bytes' in each && text(each.bytes)])).toEqual([['a.txt', 'first'], ['c.txt', 'third']]);
  expect(problems.map((problem) => problem.file)).toEqual(['b.txt']);
});

test('each line of an NDJSON file that is not blank is a document, named by file and line', async () => {
  put('d/many.NDJSON', '{"text":"甲"}\r\n\n  \nno json\n{"text":"乙"}');
  const found = await read('d/many.NDJSON');
  expect(found.map((each) => [each.file, 'bytes' in each && text(each.bytes).trim(), 'line' in each && each.line?.number])).toEqual([
    ['d/many.NDJSON#1', '{"text":"甲"}', 1], ['d/many.NDJSON#4', 'no json', 4], ['d/many.NDJSON#5', '{"text":"乙"}', 5],
  ]);
});

test('a file too large for a report is not opened: it has its hash, and a finding that says so', async () => {
  put('zeros.bin', '');
  truncateSync(join(corpus, 'zeros.bin'), largestDocument + 1);
  expect(await read('zeros.bin')).toMatchObject([{
    file: 'zeros.bin', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, finding: { check: 'decode.too_large', severity: 'error', origin: 'reading' },
  }]);
});
