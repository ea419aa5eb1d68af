import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('what was made once is given again, null too, and long texts are not kept', () => {
  const made: string[] = [];
  const length = remembered((text) => {
    made.push(text);
    return text === '' ? null : text.length;
  });
  const long = '公'.repeat(101);
  expect(['', '', '甲乙', '甲乙', '\ud800𠮷', long, long].map(length)).toEqual([null, null, 2, 2, 3, 101, 101]);
  expect(made).toEqual(['', '甲乙', '\ud800𠮷', long, long]);
});

test('it forgets before it grows without end', () => {
  let made = 0;
  const once = remembered(() => (made += 1));
  for (let number = 0; number < 25_000; number += 1) once(String(number));
  once('24999');
  expect(made).toBe(25_000);
  once('1000');
  expect(made).toBe(25_001);
});
