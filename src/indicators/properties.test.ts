import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, editions } from '../form/index.ts';
import type { EditionId } from '../form/index.ts';
import { exampleFigures } from './examples/report.ts';
import type { Given } from './examples/report.ts';
import { indicators } from './index.ts';
import type { Figures } from './types.ts';

const address = (row: string) => addressOf('requests', row, 'total');
const outcomeRows = (edition: EditionId) => editions[edition].tables.requests.rows.filter((row) => row.group).map((row) => row.id);

/** Table 3's total column as a body fills it that keeps its books: what comes in goes out or over. */
const balanced = fc.constantFrom<EditionId>('2019', '2021').chain((edition) => fc.record({
  edition: fc.constant(edition),
  outcomes: fc.array(fc.nat({ max: 1000 }), { minLength: outcomeRows(edition).length, maxLength: outcomeRows(edition).length }),
  carriedOut: fc.nat({ max: 200 }),
  carriedIn: fc.nat({ max: 200 }),
  review: fc.array(fc.nat({ max: 50 }), { minLength: 9, maxLength: 9 }),
}));

type Books = typeof balanced extends fc.Arbitrary<infer T> ? T : never;

function givenOf({ edition, outcomes, carriedOut, carriedIn, review }: Books): Given {
  const handled = outcomes.reduce((total, count) => total + count, 0);
  const carried = Math.min(carriedIn, handled + carriedOut);
  const cells = editions[edition].tables.review.rows.flatMap((row) => ['upheld', 'overturned', 'other'].map((column) => addressOf('review', row.id, column)));
  return {
    ...Object.fromEntries(outcomeRows(edition).map((row, index) => [address(row), outcomes[index]!])),
    ...Object.fromEntries(cells.map((cell, index) => [cell, review[index]!])),
    [address('total_handled')]: handled,
    [address('carried_over_out')]: carriedOut,
    [address('carried_over_in')]: carried,
    [address('new_received')]: handled + carriedOut - carried,
    [addressOf('requests', 'new_received', 'natural_person')]: handled + carriedOut - carried,
  };
}

const valuesOf = (figures: Figures, kinds: string[]) =>
  indicators.filter(({ kind }) => kinds.includes(kind)).flatMap(({ id, compute }) => compute(figures).map((value) => ({ id, ...value })));

const times = (factor: number, given: Given): Given =>
  Object.fromEntries(Object.entries(given).map(([cell, figure]) => [cell, typeof figure === 'number' ? figure * factor : figure]));

test('where the books are kept, every proportion lies between 0 and 1', () => {
  fc.assert(fc.property(balanced, (books) => {
    for (const { value, state } of valuesOf(exampleFigures({ edition: books.edition, given: givenOf(books) }), ['rate', 'share'])) {
      if (state === 'defined') expect(value! >= 0 && value! <= 1).toBe(true);
      else expect(state).toBe('zero_denominator');
    }
  }));
});

test('shares of one whole add up to 1', () => {
  fc.assert(fc.property(balanced, (books) => {
    const values = valuesOf(exampleFigures({ edition: books.edition, given: givenOf(books) }), ['share']);
    for (const whole of ['withheld_reasons', 'applicant_mix']) {
      const shares = values.filter(({ id, state }) => id === whole && state === 'defined').map(({ value }) => value!);
      if (shares.length > 0) expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
    }
  }));
});

test('a body ten times the size has the same proportions and ten times the counts', () => {
  fc.assert(fc.property(balanced, (books) => {
    const given = givenOf(books);
    const [small, large] = [given, times(10, given)].map((each) => exampleFigures({ edition: books.edition, given: each }));
    expect(valuesOf(large!, ['rate', 'share', 'per_100']).map(({ value }) => value)).toEqual(valuesOf(small!, ['rate', 'share', 'per_100']).map(({ value }) => value));
    const received = (figures: Figures) => valuesOf(figures, ['count']).filter(({ id }) => id === 'requests_received' || id === 'caseload').map(({ value }) => value!);
    expect(received(large!)).toEqual(received(small!).map((value) => value * 10));
  }));
});

test('whatever stands in the cells, a value is a number exactly where it is defined', () => {
  const figure = fc.oneof(fc.nat(), fc.constantFrom('blank' as const, 'not_applicable' as const, 'unreadable' as const, 'absent' as const));
  const cells = editions['2021'].tables.requests.rows.map((row) => address(row.id));
  const given = fc.record(Object.fromEntries(cells.map((cell) => [cell, figure])));
  fc.assert(fc.property(given, fc.constantFrom('passed', 'failed', 'not_assessable'), (each, status) => {
    const checks = [{ check: 'requests.outcome_sum', subject: 'total', status } as const];
    for (const { value, state, precision } of indicators.flatMap(({ compute }) => compute(exampleFigures({ given: each, checks })))) {
      expect(Number.isFinite(value)).toBe(state === 'defined');
      expect(precision !== null).toBe(state === 'defined');
    }
  }));
});
