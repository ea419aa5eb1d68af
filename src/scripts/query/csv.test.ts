import { expect, test } from 'vitest';
import { downloadAddress, resultCsv } from './csv.ts';

test('no value is an empty field, zero is 0, and quotes are doubled', () => {
  expect(resultCsv({ columns: ['name', 'value'], rows: [['a,"b"\n', 0], ['', null], ['c', 12n]] }))
    .toBe('name,value\n"a,""b""\n",0\n,\nc,12\n');
});

test('text that a spreadsheet would run is disarmed, numbers are not', () => {
  expect(resultCsv({ columns: ['x'], rows: [['=1+1'], ['－2'], ["'a"], [-2]] })).toBe("x\n'=1+1\n'－2\n''a\n-2\n");
});

test('a short text is its own address, a long one is held by the browser', () => {
  expect(downloadAddress('a\n').href).toBe('data:text/csv;charset=utf-8,a%0A');
  const { href, revoke } = downloadAddress('a'.repeat(300_001));
  expect(href).toMatch(/^blob:/);
  revoke();
});
