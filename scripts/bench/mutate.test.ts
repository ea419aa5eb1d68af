import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { randomFrom } from '../synthesize/random.ts';
import { syntheticDocuments } from '../synthesize/write.ts';
import { mutated } from './mutate.ts';

const documents: { file: string; bytes: Uint8Array }[] = [];
for await (const document of syntheticDocuments(3, { seed: 'mutate', formats: ['txt', 'html', 'docx'], damaged: 0, wrongSums: false })) documents.push(document);
const cases = documents.flatMap(({ file, bytes }) => Array.from({ length: 60 }, (_, draw) => ({
  file, bytes, result: mutated(bytes, documents[0]?.bytes ?? new Uint8Array(), randomFrom(`${file}/${draw}`)),
})));

test('a mutation leaves the document it was given, and seldom gives it back', () => {
  const same = cases.filter(({ bytes, result }) => Buffer.from(bytes).equals(Buffer.from(result)));
  expect(same.length).toBeLessThan(cases.length / 20);
  expect(new Set(cases.map(({ result }) => Buffer.from(result).toString('base64'))).size).toBeGreaterThan(cases.length * 0.9);
});

test('what is behind a zip gets its share', () => {
  const opened = cases.filter(({ file, result }) => {
    if (!file.endsWith('.docx')) return false;
    try {
      return unzipSync(result)['word/document.xml'] !== undefined;
    } catch {
      return false;
    }
  });
  expect(opened.length).toBeGreaterThan(15);
});

test('documents stay within bounds', () => {
  expect(Math.max(...cases.map(({ result }) => result.length))).toBeLessThanOrEqual(4_000_000);
});
