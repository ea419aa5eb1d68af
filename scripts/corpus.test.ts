import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentPaths } from './corpus.ts';

let base = '';
let corpus = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'corpus-'));
  corpus = join(base, 'corpus');
  mkdirSync(corpus);
});
afterEach(() => { rmSync(base, { recursive: true, force: true }); });

function put(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(base, file)), { recursive: true });
    writeFileSync(join(base, file), file);
  }
}

const found = (excluded = join(base, 'out')) => documentPaths(corpus, excluded).paths;

test('documents are the files in reports/, at any depth, where that folder exists', () => {
  put('corpus/reports/b.txt', 'corpus/reports/2024/a.html', 'corpus/notes.txt', 'corpus/reports/.DS_Store');
  expect(found()).toEqual(['reports/2024/a.html', 'reports/b.txt']);
});

test('else all files, but for the inputs at their places, known figures and dot files', () => {
  put('corpus/b.txt', 'corpus/x/agencies.csv', 'corpus/agencies.csv', 'corpus/reports.csv', 'corpus/transcribed/cells.csv', 'corpus/transcribed/letter.txt',
    'corpus/truth.json', 'corpus/a/expected.json', 'corpus/a/source.pdf', 'corpus/a/b.figures.json', 'corpus/.git/config', 'corpus/.hidden');
  expect(found()).toEqual(['a/source.pdf', 'b.txt', 'transcribed/letter.txt', 'x/agencies.csv']);
});

test('a link inside the corpus is followed once, one that leaves it is named and not followed', () => {
  put('corpus/a/1.txt', 'secret/2.txt');
  symlinkSync(corpus, join(corpus, 'a', 'loop'));
  symlinkSync(join(base, 'secret'), join(corpus, 'out'));
  symlinkSync(join(base, 'secret', '2.txt'), join(corpus, '2.txt'));
  symlinkSync(join(base, 'nowhere'), join(corpus, 'broken'));
  const { paths, problems } = documentPaths(corpus, join(base, 'none'));
  expect(paths.filter((path) => path.endsWith('1.txt'))).toEqual(['a/1.txt']);
  expect(paths.some((path) => path.includes('2.txt'))).toBe(false);
  expect(problems.map(({ file, message }) => [file, message.en.includes('leaves the corpus')])).toEqual([['2.txt', true], ['broken', false], ['out', true]]);
});

test('what is neither file nor folder is named and not opened', () => {
  put('corpus/a.txt');
  execFileSync('mkfifo', [join(corpus, 'pipe.txt')]);
  const { paths, problems } = documentPaths(corpus, join(base, 'none'));
  expect([paths, problems.map(({ file }) => file)]).toEqual([['a.txt'], ['pipe.txt']]);
});

test('reports/ itself may not leave the corpus', () => {
  put('secret/2.txt');
  symlinkSync(join(base, 'secret'), join(corpus, 'reports'));
  expect(found()).toEqual([]);
});

test('what was written before is no document', () => {
  put('corpus/a.txt', 'corpus/out/cells.csv');
  expect(found(join(corpus, 'out'))).toEqual(['a.txt']);
});
