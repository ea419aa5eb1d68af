import { expect, test } from 'vitest';
import { statementWords } from '../../../../form/statement-words.ts';
import { tokenizer } from './token.ts';

const tokensOf = tokenizer(statementWords);
const quantities = (text: string) => tokensOf(text).flatMap(({ quantity }) => (quantity ? [quantity] : []));

test.each([
  ['发布信息305条', 305, '条', 'exact'],
  ['发布信息1,268条', 1268, '条', 'exact'],
  ['等200余篇', 200, '篇', 'at_least'],
  ['共计2780多条', 2780, '条', 'at_least'],
  ['1万余条', 10_000, '条', 'at_least'],
  ['粉丝160多万', 1_600_000, null, 'at_least'],
  ['信息45.28万条', 452_800, '条', 'exact'],
  ['7.58万人', 75_800, '人', 'exact'],
  ['约700条', 700, '条', 'about'],
  ['500条左右', 500, '条', 'about'],
  ['近2万人', 20_000, '人', 'nearly'],
  ['超过49万次', 490_000, '次', 'at_least'],
  ['逾1300条', 1300, '条', 'at_least'],
  ['突破550万', 5_500_000, null, 'at_least'],
  ['100条以上', 100, '条', 'at_least'],
  ['31339余条', 31_339, '条', 'at_least'],
  ['访问总量49万余人次', 490_000, '人次', 'at_least'],
  ['稿件630余篇(条)', 630, '篇', 'at_least'],
])('%s', (text, value, unit, precision) => {
  expect(quantities(text)).toMatchObject([{ value, unit, precision }]);
});

test('two units at once are two figures', () => {
  expect(quantities('54期97条').map(({ value, unit }) => [value, unit])).toEqual([[54, '期'], [97, '条']]);
});

test.each(['电话0358-6322320', '第20条', '第12期', '〔2021〕30号', 'H5图文', '1.5条', '支持IPv6', '2023年', '占51.85%'])('%s holds no count of publishing', (text) => {
  expect(quantities(text).filter(({ unit }) => unit !== null && '条件篇期次个份'.includes(unit))).toEqual([]);
});

test('the words of quantity before a figure belong to it', () => {
  const [quantity] = quantities('公众号发布信息共计约700条');
  expect(quantity).toMatchObject({ lead: 7, from: 10, to: 14, isTotal: true });
});

test('accounts are counted in words', () => {
  expect(quantities('共有一个微信公众号、两个抖音号')).toMatchObject([{ value: 1, spelled: true }, { value: 2, spelled: true }]);
  expect(quantities('每一个环节，第三个专栏')).toEqual([]);
});
