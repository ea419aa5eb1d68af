import { expect, test } from 'vitest';
import { textWidth, wrap } from './text-width.ts';

test('Chinese is as wide as it is high, Latin narrower', () => {
  expect(textWidth('未收录', 15)).toBe(45);
  expect(textWidth('abc', 15)).toBeLessThan(30);
});

test('Latin breaks between words, Chinese anywhere but inside brackets', () => {
  expect(wrap('carried in', 60, 15)).toBe('carried\nin');
  expect(wrap('结转下年', 33, 15)).toBe('结转\n下年');
  expect(wrap('微信（条）', 33, 15)).toBe('微信\n（条）');
});

test('what fits is left whole, and a word too long for the line too', () => {
  expect(wrap('handled', 100, 15)).toBe('handled');
  expect(wrap('reconsideration', 20, 15)).toBe('reconsideration');
});
