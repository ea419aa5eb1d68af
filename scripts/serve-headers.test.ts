import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from './serve-headers.ts';

const rules = parseHeaderRules([
  '# a comment',
  '/*',
  '  X-Content-Type-Options: nosniff',
  "  Content-Security-Policy: frame-ancestors 'none'",
  '',
  '/data/*.csv',
  '  # an indented comment',
  '\tContent-Type: text/csv; charset=utf-8',
].join('\n'));

test('a rule holds for its path only, an asterisk for any characters, slashes included', () => {
  expect(headersFor(rules, '/data/cells.csv').get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headersFor(rules, '/data/deeper/cells.csv').get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headersFor(rules, '/data/cells.json').has('content-type')).toBe(false);
  expect(headersFor(rules, '/data/cellsXcsv').has('content-type')).toBe(false);
});

test('all matching rules apply', () => {
  expect([...headersFor(rules, '/data/cells.csv').keys()]).toEqual(['x-content-type-options', 'content-security-policy', 'content-type']);
});

test('two rules for one header are joined, as the hosts do', () => {
  const twice = parseHeaderRules('/*\n  Vary: Accept\n/a/*\n  vary: Cookie');
  expect(headersFor(twice, '/a/b').get('vary')).toBe('Accept, Cookie');
  expect(headersFor(twice, '/b').get('vary')).toBe('Accept');
});

test.each([
  ['a header before any path', '  X-A: b'],
  ['a header without indentation', '/*\nX-A: b'],
  ['a name without a value', '/*\n  X-A:'],
])('%s is refused with its line', (_, text) => {
  expect(() => parseHeaderRules(text)).toThrow(/_headers, line \d: neither a path nor a header/);
});

test('lines may end as on Windows', () => {
  expect(parseHeaderRules('/*\r\n  X-A: b\r\n')).toEqual([{ path: '/*', headers: [['X-A', 'b']] }]);
});
