import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

/** The definition, letter by letter. */
function defined(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = defined(a.slice(1), b.slice(1));
  return a[0] === b[0] ? rest : 1 + Math.min(rest, defined(a.slice(1), b), defined(a, b.slice(1)));
}

test('is the least number of changes', () => {
  const words = fc.string({ unit: fc.constantFrom('属', '于', '国'), maxLength: 6 });
  fc.assert(fc.property(words, words, (a, b) => { expect(editDistance(a, b)).toBe(defined(a, b)); }));
});

test('a row of one letter more in front, behind and between, past what bits hold', () => {
  const words = fc.string({ unit: fc.constantFrom('属', '于', '国', '家'), maxLength: 8 });
  const [front, back] = ['行政机关不再处理其政府信息公开申请'.repeat(2), '本年新收政府信息公开申请数量'.repeat(3)];
  fc.assert(fc.property(words, words, (a, b) => {
    // Nothing that both begin or end with: the whole is one change at each end, and what lies between.
    expect(editDistance(`甲${front}${a}${back}乙`, `丙${front}${b}${back}丁`)).toBe(2 + editDistance(a, b));
  }));
});
