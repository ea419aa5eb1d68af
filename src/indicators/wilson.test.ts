import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

const proportion = fc.integer({ min: 1, max: 5_000_000 }).chain((all) => fc.tuple(fc.nat({ max: all }), fc.constant(all)));

test('平潭 2025: 71 of 148 is 48.0%, 40.1% to 56.0%', () => {
  const [low, high] = wilson(71, 148)!;
  expect(low).toBeCloseTo(0.400_777_754, 9);
  expect(high).toBeCloseTo(0.559_707_346, 9);
});

test('none of ten may still be up to 27.8%', () => {
  const [low, high] = wilson(0, 10)!;
  expect(low).toBe(0);
  expect(high).toBeCloseTo(0.277_532_800, 9);
});

test('all of ten reach 1 exactly', () => {
  expect(wilson(10, 10)![1]).toBe(1);
});

test.each([[0, 0], [5, 4], [-1, 4], [NaN, 4], [1, NaN]])('%d of %d is no proportion', (counted, all) => {
  expect(wilson(counted, all)).toBeNull();
});

test('the interval lies within 0 and 1 and holds the proportion', () => {
  fc.assert(fc.property(proportion, ([counted, all]) => {
    const [low, high] = wilson(counted, all)!;
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    expect(low).toBeLessThanOrEqual(counted / all);
    expect(high).toBeGreaterThanOrEqual(counted / all);
  }));
});

test('what is left out has the mirrored interval', () => {
  fc.assert(fc.property(proportion, ([counted, all]) => {
    const [low, high] = wilson(counted, all)!;
    const [otherLow, otherHigh] = wilson(all - counted, all)!;
    expect(low).toBeCloseTo(1 - otherHigh, 9);
    expect(high).toBeCloseTo(1 - otherLow, 9);
  }));
});

test('more cases in the same proportion narrow it', () => {
  fc.assert(fc.property(proportion, ([counted, all]) => {
    const [low, high] = wilson(counted, all)!;
    const [nearerLow, nearerHigh] = wilson(2 * counted, 2 * all)!;
    expect(nearerHigh - nearerLow).toBeLessThan(high - low);
  }));
});
