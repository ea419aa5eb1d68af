import { expect, test } from 'vitest';
import { around, boxesAlong, placeLabel } from './placement.ts';
import type { Place } from './placement.ts';

const bounds = { x1: 0, x2: 200, y1: 0, y2: 100 };
const above: Place = { x: 100, y: 40, anchor: 'middle' };
const below: Place = { x: 100, y: 70, anchor: 'middle' };

test('the first free place is taken', () => {
  expect(placeLabel('81', 13, [above, below], [], bounds).place).toBe(above);
  expect(placeLabel('81', 13, [above, below], [around(100, 40, 3)], bounds).place).toBe(below);
});

test('where none is free, the one that covers least', () => {
  expect(placeLabel('81', 13, [above, below], [around(98, 40, 3), around(102, 40, 3), around(100, 70, 3)], bounds).place).toBe(below);
});

test('rather over something than out of bounds', () => {
  const outside: Place = { x: 195, y: 40, anchor: 'start' };
  expect(placeLabel('14,571', 13, [outside, below], [around(100, 70, 3)], bounds).place).toBe(below);
});

test('no label slips between the boxes of a line', () => {
  const line = boxesAlong({ x: 0, y: 0 }, { x: 200, y: 100 });
  expect(placeLabel('8', 13, [{ x: 101, y: 50, anchor: 'middle' }, below], line, bounds).place).toBe(below);
});
