import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildOptions, UsageError } from './build-options.ts';

test('without options: data to public/data, on every core', () => {
  const options = buildOptions([]);
  expect(options).toMatchObject({ corpus: resolve('data'), out: resolve('public/data'), strict: false, quiet: false });
  expect(options?.jobs).toBeGreaterThanOrEqual(1);
});

test('every option', () => {
  expect(buildOptions(['--corpus', '/c', '--out=/o', '--jobs', '3', '--strict', '--quiet'])).toEqual({ corpus: '/c', out: '/o', jobs: 3, strict: true, quiet: true });
});

test('help is no build', () => {
  expect(buildOptions(['--help'])).toBeNull();
});

test.each([['--jobs', '0'], ['--jobs', '-1'], ['--jobs', '1.5'], ['--jobs', 'many'], ['--corpus'], ['--strict=yes'], ['--colour'], ['data']])('%s %s is wrong usage', (...args) => {
  expect(() => buildOptions(args)).toThrow(UsageError);
});
