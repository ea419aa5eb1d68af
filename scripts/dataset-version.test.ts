import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { releasesOf, type Release } from './dataset-releases.ts';
import { datasetEdition } from './dataset-version.ts';

const release = (version: string): Release => ({ version, date: '2026-03-01', tables: { cells: { rows: 1, csv_sha256: 'a' }, reports: { rows: 1, csv_sha256: 'b' } }, files: [] });

test('data is a release only where every table is the release\'s', () => {
  expect(datasetEdition(undefined, new Map([['cells', 'a']]))).toEqual({ version: 'unreleased', date: null });
  expect(datasetEdition(release('2026.1'), new Map([['cells', 'a'], ['reports', 'b']]))).toEqual({ version: '2026.1', date: '2026-03-01' });
  for (const other of [[['cells', 'a'], ['reports', 'c']], [['cells', 'a']], [['cells', 'a'], ['reports', 'b'], ['more', 'c']]] as [string, string][][]) {
    expect(datasetEdition(release('2026.1'), new Map(other))).toEqual({ version: '2026.1+next', date: null });
  }
});

test('releases are in order by numbers and not by letters; a folder without release.json is none', () => {
  const corpus = mkdtempSync(join(tmpdir(), 'releases-'));
  expect(releasesOf(corpus)).toEqual([]);
  for (const version of ['2026.10', '2026.9', '2025.11']) {
    mkdirSync(join(corpus, 'releases', version), { recursive: true });
    writeFileSync(join(corpus, 'releases', version, 'release.json'), JSON.stringify(release(version)));
  }
  mkdirSync(join(corpus, 'releases', '2027.1'));
  expect(releasesOf(corpus).map(({ version }) => version)).toEqual(['2025.11', '2026.9', '2026.10']);
});
