import { expect, test } from 'vitest';
import { choiceOf, queryOf, type Choice } from './choice.ts';
import type { CompareFile } from './compare-file.ts';
import { drawBars, drawLines } from './drawing.ts';
import { pointsOf } from './points.ts';
import { csvOf } from './table.ts';

const usual: Choice = { agencies: ['a', 'b'], figures: ['disclosure_rate'], from: null, to: null, measure: 'rate', base: null, view: 'lines' };

const figure = { key: 'disclosure_rate', name: '公开率', isProportion: true };

const file = (id: string, figures: CompareFile['figures']): CompareFile =>
  ({ id, name: `${id}，"局"`, name_en: null, level: 'county', system: 'petition', region: null, scopes: {}, typed: [], figures, alike: [], near: [] });

const files = [
  file('a', { disclosure_rate: [[2019, 0.5, 5, 10, null, 'defined'], [2020, null, null, 0, null, 'zero_denominator'], [2021, 0.25, 10, 40, null, 'defined'], [2022, 0.75, 30, 40, 2022, 'defined']] }),
  file('b', { disclosure_rate: [[2021, 0, 0, 9, null, 'defined'], [2022, 1, 9, 9, null, 'defined']] }),
];

test('a link restores what it was made from', () => {
  const choice: Choice = { agencies: ['pingtan', '140900-0a1b2c3d'], figures: ['documents_issued:regulations', 'disclosure_rate'], from: 2019, to: 2024, measure: 'index', base: 2021, view: 'bars' };
  expect(choiceOf(queryOf(choice), usual)).toEqual(choice);
});

test('what a link says wrongly stays as it was', () => {
  expect(choiceOf('?a=<script>,&i=%20x&from=20&m=best&v=pie', usual)).toEqual(usual);
  expect(choiceOf(`?a=${Array.from({ length: 12 }, (_, i) => `x${i}`).join(',')}`, usual).agencies).toHaveLength(8);
});

test('rates have intervals; a rate that is undefined has no value and is never 0', () => {
  const points = pointsOf(files, usual, figure);
  expect(points.find(({ id, year }) => id === 'a' && year === 2020)).toMatchObject({ value: null, state: 'zero_denominator' });
  expect(points.find(({ id, year }) => id === 'a' && year === 2021)?.interval?.[0]).toBeCloseTo(0.1419, 3);
  expect(pointsOf(files, { ...usual, measure: 'absolute' }, figure).map(({ value }) => value)).toEqual([5, null, 10, 30, 0, 9]);
});

test('an index has no value against nothing, nor across a break', () => {
  const index = (base: number) => pointsOf(files, { ...usual, measure: 'index', base }, figure);
  expect(index(2021).map(({ id, year, value, state }) => [id, year, value, state])).toEqual([
    ['a', 2019, 200, 'defined'], ['a', 2020, null, 'zero_denominator'], ['a', 2021, 100, 'defined'], ['a', 2022, null, 'no_base'],
    ['b', 2021, null, 'no_base'], ['b', 2022, null, 'no_base'],
  ]);
});

test('lines join only years that follow one another and may be joined', () => {
  const words = { alternative: '“<”', number: String, label: ({ value }: { value: number | null }) => String(value), none: '未收录' };
  const drawn = drawLines([{ id: 'a', name: '甲<' }, { id: 'b', name: '乙' }], pointsOf(files, usual, figure), words, 700);
  const paths = [...drawn.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d?.replace(/[\d.,]+/g, ''));
  expect(paths).toEqual(['MMM', 'ML']);
  expect(drawn).not.toMatch(/NaN|undefined|style|甲</);
  expect(drawBars([{ id: 'b', name: '乙' }], pointsOf(files, usual, figure), words, 360)).not.toMatch(/NaN|undefined|style/);
});

test('the CSV quotes names and leaves empty what has no value', () => {
  const csv = csvOf('disclosure_rate', files, pointsOf(files, usual, figure));
  expect(csv.split('\n')[2]).toBe('a,"a，""局""",2020,disclosure_rate,,,,0,,,zero_denominator');
});
