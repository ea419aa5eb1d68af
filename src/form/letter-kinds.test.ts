import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { fewestEdits, letterKinds } from './letter-kinds.ts';

test('a kind of letter that only one text has costs an edit', () => {
  expect(fewestEdits(letterKinds('公开'), letterKinds('公开'))).toBe(0);
  expect(fewestEdits(letterKinds('abc'), letterKinds('cdef'))).toBe(3);
  expect(fewestEdits(0, -1)).toBe(32);
});

test('no two texts are nearer than their kinds of letters tell', () => {
  const text = fc.string({ unit: fc.constantFrom(...'公开申请信息不予提供abcABC', '🅐'), maxLength: 45 });
  fc.assert(fc.property(text, text, (a, b) => fewestEdits(letterKinds(a), letterKinds(b)) <= editDistance(a, b)));
});
