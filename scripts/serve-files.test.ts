import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findTarget } from './serve-files.ts';

const base = mkdtempSync(join(tmpdir(), 'serve-files-'));
const root = join(base, 'dist');
mkdirSync(join(root, 'data'), { recursive: true });
mkdirSync(join(root, '年报'));
mkdirSync(join(root, 'empty'));
for (const name of ['index.html', '404.html', '_headers', '.secret', 'data/index.html', 'data/cells.csv', 'data/SHA256SUMS', '年报/index.html']) {
  writeFileSync(join(root, name), name);
}
writeFileSync(join(base, 'outside.txt'), 'outside');
symlinkSync(join(base, 'outside.txt'), join(root, 'link.txt'));
afterAll(() => { rmSync(base, { recursive: true }); });

test('a folder is its index.html', () => {
  expect(findTarget(root, '/')).toEqual({ kind: 'file', file: join(root, 'index.html'), type: 'text/html; charset=utf-8' });
  expect(findTarget(root, '/data/?x=1')).toMatchObject({ file: join(root, 'data/index.html') });
});

test('a folder without its slash is sent there, query kept, Chinese names encoded', () => {
  expect(findTarget(root, '/data?a=1?2')).toEqual({ kind: 'redirect', location: '/data/?a=1?2' });
  expect(findTarget(root, '/%E5%B9%B4%E6%8A%A5')).toEqual({ kind: 'redirect', location: '/%E5%B9%B4%E6%8A%A5/' });
});

test('a redirect stays on this host', () => {
  expect(findTarget(root, '//data')).toEqual({ kind: 'redirect', location: '/data/' });
});

test('files have their type, unknown ones that of bytes', () => {
  expect(findTarget(root, '/data/cells.csv')).toMatchObject({ type: 'text/csv; charset=utf-8' });
  expect(findTarget(root, '/data/SHA256SUMS')).toMatchObject({ type: 'application/octet-stream' });
});

test.each([
  '/../outside.txt', '/%2e%2e/outside.txt', '/data/..%2f..%2foutside.txt', '/data/../../outside.txt', '/link.txt',
  '/_headers', '//_headers', '/data/../_headers', '/.secret', '/%2esecret', '/nothing', '/empty/', '/data/cells.csv/',
])('%s is not there', (path) => {
  expect(findTarget(root, path)).toEqual({ kind: 'missing' });
});

test.each(['/%', '/a%00b', '/%E5%B9', 'http://another.host/', '*', ''])('"%s" cannot be read', (path) => {
  expect(findTarget(root, path)).toEqual({ kind: 'malformed' });
});
