import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { datasetVersion } from './dataset-version.ts';

test('data after the newest release is its next, by numbers and not by letters', () => {
  const corpus = mkdtempSync(join(tmpdir(), 'releases-'));
  expect(datasetVersion(corpus)).toBe('unreleased');
  for (const name of ['1.9', '1.10', '1.10.0', '0.12.3']) mkdirSync(join(corpus, 'releases', name), { recursive: true });
  expect(datasetVersion(corpus)).toBe('1.10.0+next');
  mkdirSync(join(corpus, 'releases', '2'));
  expect(datasetVersion(corpus)).toBe('2+next');
});
