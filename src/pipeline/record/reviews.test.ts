import { expect, test } from 'vitest';
import { isCell, readReviews } from './reviews.ts';

const head = 'sha256,subject,verdict,evidence,reviewer,date';
const hash = 'a'.repeat(64);
const read = (...rows: string[]) => readReviews('reviews.csv', [head, ...rows].join('\n'));

test('a verdict on a cell, on findings of a check, on the finding that names a cell', () => {
  const { rows, problems } = read(
    `${hash},requests.granted.total,illegible,,陈,2026-03-01`, `${hash},requests.balance,confirmed,看过原件,陈,2026-03-01`,
    `${hash},requests.applicant_sum@requests.granted.total,dismissed,,陈,2026-03-01`,
  );
  expect(problems).toEqual([]);
  expect(rows.map(({ line, subject, verdict }) => [line, subject, verdict])).toEqual([
    [2, 'requests.granted.total', 'illegible'], [3, 'requests.balance', 'confirmed'], [4, 'requests.applicant_sum@requests.granted.total', 'dismissed'],
  ]);
  expect(rows.map(({ subject }) => isCell(subject))).toEqual([true, false, false]);
});

test.each([
  ['no hash', 'abc,requests.balance,confirmed,,陈,2026-03-01'], ['no verdict that is known', `${hash},requests.balance,maybe,,陈,2026-03-01`],
  ['no reviewer', `${hash},requests.balance,confirmed,,,2026-03-01`], ['no day', `${hash},requests.balance,confirmed,,陈,2026-02-30`],
  ['a finding that cannot be read', `${hash},requests.balance,illegible,,陈,2026-03-01`], ['a cell that is dismissed', `${hash},requests.granted.total,dismissed,,陈,2026-03-01`],
])('with %s a row is named and left out', (_fault, row) => {
  const { rows, problems } = read(row);
  expect(rows).toEqual([]);
  expect(problems).toMatchObject([{ file: 'reviews.csv', line: 2, fatal: false }]);
});
