import { expect, test } from 'vitest';
import { datasetDescription } from './dataset-description.ts';
import { fileOf } from './files.ts';

const dataset = {
  path: '/data/', folder: '/data/', version: '2026.1', date: '2026-11-22', years: [2016, 2025] as [number, number],
  files: [fileOf({ name: 'cells.parquet', bytes: 9470 })],
};

test('every file is a distribution with its whole address, type and size', () => {
  expect(datasetDescription(dataset, 'en', new URL('https://example.org'))).toMatchObject({
    '@type': 'Dataset', url: 'https://example.org/en/data/', version: '2026.1', datePublished: '2026-11-22', temporalCoverage: '2016/2025',
    distribution: [{ '@type': 'DataDownload', contentUrl: 'https://example.org/data/cells.parquet', encodingFormat: 'application/vnd.apache.parquet', contentSize: '9470 B' }],
  });
});

test('what is not known is not said: no date without a release, no address of a site that has none', () => {
  const description = datasetDescription({ ...dataset, date: null, years: null }, 'zh', undefined);
  expect(description).not.toHaveProperty('datePublished');
  expect(description).not.toHaveProperty('temporalCoverage');
  expect(description['url']).toBe('/data/');
});
