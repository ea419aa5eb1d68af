import { expect, test } from 'vitest';
import { makeUp } from './made-up.ts';
import { numberFigures } from './printing.ts';
import { randomFrom } from './random.ts';
import { plainStyle } from './style.ts';
import { plantWrongSums, wrongSums } from './wrong-sums.ts';

const sound = makeUp('2021', randomFrom('sums'));
const rows = sound.rows.requests.map((row) => row.id);
const figures = numberFigures(sound, plainStyle, randomFrom('no emptied column'));
const changed = (address: string, change: object) => new Map(figures).set(address, { ...figures.get(address), ...change } as never);

test('a sound report breaks no equation', () => {
  expect(wrongSums(figures, rows)).toEqual([]);
});

test('planted wrong sums break at least one', () => {
  for (let draw = 0; draw < 50; draw += 1) {
    const planted = plantWrongSums(sound, randomFrom(`plant/${draw}`));
    expect(wrongSums(numberFigures(planted, plainStyle, randomFrom('no emptied column')), rows).length).toBeGreaterThan(0);
  }
});

test('a changed figure breaks the equations of its row and its column, and no other', () => {
  const broken = wrongSums(changed('requests.granted.business', { value: 999_999 }), rows);
  expect(broken).toEqual([
    { check: 'requests.outcome_sum', subject: 'business', assessable: true },
    { check: 'requests.applicant_sum', subject: 'granted', assessable: true },
  ]);
});

test('a total that is blank or cannot be read is not held against the report', () => {
  const blank = wrongSums(changed('review.reconsideration.total', { value: null, state: 'blank' }), rows);
  expect(blank.filter((sum) => sum.assessable)).toEqual([]);
  const unread = wrongSums(changed('requests.granted.business', { value: 999_999, determined: false }), rows);
  expect(unread.map((sum) => sum.assessable)).toEqual([false, false]);
});
