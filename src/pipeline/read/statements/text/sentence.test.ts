import { expect, test } from 'vitest';
import type { Paragraph } from './prose.ts';
import { placeOf, rawText, sentencesOf } from './sentence.ts';

const paragraphOf = (text: string): Paragraph => ({ text, pieces: [{ at: 0, line: 0, start: 0, text, page: null }] });

/** The raw text behind each piece of a sentence that is asked for. */
function rawOf(text: string, wanted: string): string | undefined {
  const sentence = sentencesOf(paragraphOf(text)).find((each) => each.text.includes(wanted));
  const from = sentence?.text.indexOf(wanted);
  return sentence && from !== undefined ? rawText(sentence, from, from + wanted.length) : undefined;
}

test('blanks and Markdown are left out, and places kept', () => {
  expect(rawOf('全年。**公 开** 信息 １２ 条。', '公开')).toBe('公 开');
  expect(rawOf('全年。**公 开** 信息 １２ 条。', '信息12条')).toBe('信息 １２ 条');
});

test('so they are behind a letter that stands for several', () => {
  expect(rawOf('面积㎡，公开 3 条。', '公开3条')).toBe('公开 3 条');
});

test('sentences end at each mark, and at prose that was left out', () => {
  const sentences = sentencesOf(paragraphOf('公开1条。！公开2条〔略〕公开3条'));
  expect(sentences.map(({ text }) => text)).toEqual(['公开1条', '公开2条', '公开3条']);
  expect(sentences.map((each) => placeOf(each, 0, 2).start)).toEqual([0, 6, 13]);
});

test('the longest sentence of letters that stand for eighteen each is read on a small stack, too', () => {
  expect(sentencesOf(paragraphOf(`1${'\ufdfa'.repeat(2999)}`))[0]?.text).toHaveLength(1 + 2999 * 15);
});
