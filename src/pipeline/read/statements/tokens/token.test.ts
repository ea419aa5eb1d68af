import { expect, test } from 'vitest';
import { statementWords } from '../../../../form/statement-words.ts';
import { tokenizer } from './token.ts';

const tokensOf = tokenizer(statementWords);
const kinds = (text: string) => tokensOf(text).map(({ kind, means, from, to }) => [kind, means, text.slice(from, to)]);

test('the longer of two words is read', () => {
  expect(kinds('政府信息公开目录')).toEqual([['phrase', '', '政府信息公开目录']]);
  expect(kinds('主动公开政府信息')).toEqual([['verb', 'disclose_all', '主动公开'], ['noun', 'items_published', '政府信息']]);
});

test('a name hides its words, but its end may tell a channel', () => {
  expect(kinds('“林泉发布”微信')).toEqual([['name', '', '“林泉发布”'], ['channel', 'wechat', '微信']]);
  expect(kinds('"汝州政府网"')).toEqual([['channel', 'website', '"汝州政府网"']]);
  expect(kinds('《福建日报》')).toEqual([['channel', 'press', '《福建日报》']]);
  expect(kinds('“创业富民30条”')).toEqual([['name', '', '“创业富民30条”']]);
});

test('times', () => {
  expect(kinds('自2019年5月上线以来')).toEqual([['time', 'cumulative', '自2019年5月上线以来']]);
  expect(kinds('2023年以来')).toEqual([['year', '2023', '2023年以来']]);
  expect(kinds('截至2023年12月31日')).toEqual([['time', 'open', '截至2023年12月31日']]);
  expect(kinds('12月份')).toEqual([['time', 'part', '12月份']]);
});

test('brackets have depth', () => {
  expect(tokensOf('(微信(微博)网站)公众号').map(({ depth }) => depth)).toEqual([0, 1, 1, 2, 1, 1, 0, 0]);
});

test('no word stands in two groups', () => {
  const words = statementWords.flatMap((group) => group.words.split(' '));
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(words.filter((word) => word === '' || /\s/u.test(word))).toEqual([]);
});
