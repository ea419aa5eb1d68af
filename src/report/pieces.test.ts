import { expect, test } from 'vitest';
import { joinPieces, plainText, weave } from './pieces.ts';

const wording = { zh: '新收{count}件，{note}', en: '{count} received, {note}' };
const count = { text: '5', address: 'requests.new_received.total' };

test('figures keep their address inside a sentence, in the order of each language', () => {
  expect(weave(wording, 'zh', { count, note: ['见', '表三'] })).toEqual(['新收', count, '件，', '见', '表三']);
  expect(plainText(weave(wording, 'en', { count, note: { chinese: '表三' } }))).toBe('5 received, 表三');
});

test('a place without a value is an error, not a hole in a sentence', () => {
  expect(() => weave(wording, 'zh', { count })).toThrow('{note}');
});

test('separators stand between lists only', () => {
  expect(plainText(joinPieces([['甲'], ['乙', '丙']], '；'))).toBe('甲；乙丙');
});
