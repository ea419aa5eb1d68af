import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from './build-options.ts';
import { releaseOptions, whyNotReleasable } from './release-options.ts';

test('a version and a day, of the project\'s corpus unless another is named', () => {
  expect(releaseOptions(['2026.1', '--date', '2026-03-01'])).toEqual({ corpus: resolve('data'), version: '2026.1', date: '2026-03-01' });
  expect(releaseOptions(['--date=2026-03-01', '--corpus', '/c', '2026.10.2'])).toEqual({ corpus: '/c', version: '2026.10.2', date: '2026-03-01' });
  expect(releaseOptions(['--help'])).toBeNull();
});

test.each(['next', '../2026.2', '26.1', '2026.01', '2026', 'v2026.1', '2026.1+next'])('%s is no version', (version) => {
  expect(() => releaseOptions([version, '--date', '2026-03-01'])).toThrow('is no version');
});

test.each([[], ['2026.1'], ['2026.1', '--date', '2026-02-30'], ['2026.1', '--date', 'today'], ['2026.1', '2026.2', '--date', '2026-03-01'], ['2026.1', '--day', '2026-03-01']])('%j is wrong usage', (...args) => {
  expect(() => releaseOptions(args)).toThrow(UsageError);
});

const made = [{ version: '2026.9', date: '2026-03-01', tables: {}, files: [] }];

test.each([
  ['2026.9', '2026-04-01', 'is there already'],
  ['2026.8', '2026-04-01', 'before the newest release'],
  ['2026.10', '2026-02-01', 'before the day of release'],
])('%s of %s cannot follow', (version, date, reason) => {
  expect(whyNotReleasable({ corpus: '', version, date }, made)).toContain(reason);
});

test('the next version can, on the same day too', () => {
  expect(whyNotReleasable({ corpus: '', version: '2026.10', date: '2026-03-01' }, made)).toBeNull();
  expect(whyNotReleasable({ corpus: '', version: '2026.1', date: '2026-03-01' }, [])).toBeNull();
});
