import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

const draws = (seed: string, count = 1000) => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => random.next());
};

test('the same seed gives the same draws, another seed others', () => {
  expect(draws('1/7')).toEqual(draws('1/7'));
  expect(draws('1/7', 5)).not.toEqual(draws('1/8', 5));
});

test('draws are spread evenly', () => {
  const all = draws('even', 20_000);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const share = all.filter((draw) => Math.floor(draw * 10) === tenth).length / all.length;
    expect(share).toBeGreaterThan(0.09);
    expect(share).toBeLessThan(0.11);
  }
});

test('integers reach both ends', () => {
  const random = randomFrom('ends');
  expect(new Set(Array.from({ length: 200 }, () => random.integer(-1, 2)))).toEqual(new Set([-1, 0, 1, 2]));
});

test('a fork leaves the draws of its source as they are', () => {
  const [plain, forked] = [randomFrom('a'), randomFrom('a')];
  forked.fork('b').next();
  expect(forked.next()).toBe(plain.next());
});

test('a shuffle keeps every item', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const shuffled = randomFrom('cards').shuffle(items);
  expect(shuffled).not.toEqual(items);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
});
