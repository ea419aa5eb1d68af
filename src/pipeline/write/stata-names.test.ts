import { expect, test } from 'vitest';
import { stataNames } from './stata-names.ts';
import { tables } from './tables.ts';

test('short names stay, long ones are cut so that no two are alike', () => {
  const long = ['requests_withheld_administrative_inquiry_total', 'requests_withheld_administrative_inquiry_totals'];
  const [short, first = '', second = ''] = stataNames(['report_id', ...long]);
  expect(short).toBe('report_id');
  expect(first).toMatch(/^req.*_wit.*_adm.*_inq.*_tot/);
  expect(second).not.toBe(first);
});

test.each(tables)('the columns of $name have names that Stata takes', ({ columns }) => {
  const names = stataNames(Object.keys(columns));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z_][a-z0-9_]{0,31}$/.test(name))).toEqual([]);
  const kept = ['byte', 'double', 'float', 'if', 'in', 'int', 'long', 'using', 'with'];
  expect(names.filter((name) => kept.includes(name))).toEqual([]);
});
