import { expect, test } from 'vitest';
import { versionName } from './version.ts';

test('a release, what comes after it, and nothing yet', () => {
  expect(['2026.1', '2026.1+next', 'unreleased'].map((version) => versionName(version, 'zh'))).toEqual(['2026.1版', '2026.1版之后的未定版', '未定版']);
  expect(versionName('2026.1+next', 'en')).toBe('unreleased, after version 2026.1');
});
