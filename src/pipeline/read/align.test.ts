import { expect, test } from 'vitest';
import { align, cannot } from './align.ts';

const letters = (documentRows: string, formRows: string) => align(formRows.length, {
  pairs: Float64Array.from([...documentRows].flatMap((d) => [...formRows].map((f) => (d === f ? 10 : d === '?' ? 1 : cannot)))),
  skipDocument: [...documentRows].map(() => 0),
  skipForm: 1,
}).map(({ document, form }) => `${documentRows[document] ?? ''}${formRows[form] ?? ''}`).join(' ');

test('pairs equal sequences row by row', () => expect(letters('abcd', 'abcd')).toBe('aa bb cc dd'));
test('a lost row costs only itself', () => expect(letters('abd', 'abcd')).toBe('aa bb dd'));
test('debris between rows pairs with nothing', () => expect(letters('a#b##cd', 'abcd')).toBe('aa bb cc dd'));
test('a row without label takes the one place its neighbours leave', () => expect(letters('ab?d', 'abcd')).toBe('aa bb ?c dd'));
test('rows never cross', () => expect(letters('ba', 'ab').split(' ')).toHaveLength(1));
test('nothing pairs with nothing', () => expect(align(3, { pairs: new Float64Array(), skipDocument: [], skipForm: 1 })).toEqual([]));
