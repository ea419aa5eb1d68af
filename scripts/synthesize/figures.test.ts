import { expect, test } from 'vitest';
import { requestIdentities, reviewIdentities } from '../../src/form/identities.ts';
import { formKinds, makeUp } from './made-up.ts';
import { randomFrom } from './random.ts';

const made = formKinds.flatMap((kind) => Array.from({ length: 40 }, (_, index) => makeUp(kind, randomFrom(`${kind}/${index}`))));

test('every equation of the form holds', () => {
  for (const { rows, values } of made) {
    const sum = (addresses: string[]) => addresses.reduce((total, address) => total + (values.get(address) ?? NaN), 0);
    for (const { left, right, check, subject } of [...requestIdentities(rows.requests.map((row) => row.id)), ...reviewIdentities()]) {
      expect(sum(left), `${check} ${subject}`).toBe(sum(right));
    }
  }
});

test('every row has a figure for every column, and none but 本年增/减 is negative', () => {
  for (const { rows, values } of made) {
    const expected = Object.entries(rows).flatMap(([table, list]) => list.flatMap((row) => row.columns.map((column) => `${table}.${row.id}.${column.id}`)));
    expect([...values.keys()].toSorted()).toEqual(expected.toSorted());
    expect([...values].filter(([address, value]) => value < 0 && !address.endsWith('.change'))).toEqual([]);
    expect([...values.values()].some((value) => Object.is(value, -0) || Number.isNaN(value))).toBe(false);
  }
});

test('there are reports of zeros, of few and of many requests', () => {
  const totals = made.map(({ values }) => values.get('requests.total_handled.total') ?? NaN);
  expect(totals.some((total) => total === 0)).toBe(true);
  expect(totals.some((total) => total > 0 && total < 10)).toBe(true);
  expect(totals.some((total) => total > 1000)).toBe(true);
});
