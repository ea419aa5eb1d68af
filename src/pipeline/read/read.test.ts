import { expect, test } from 'vitest';
import { editions } from '../../form/index.ts';
import { decodeText } from '../decode/text.ts';
import { divide } from '../divide/divide.ts';
import { locate } from '../locate/locate.ts';
import { read } from './read.ts';

const { disclosure, requests } = editions['2021'].tables;
const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const form = [
  ...disclosure.rows.flatMap((row) => ['信息内容', ...row.columns.map(({ zh }) => zh), row.printed]),
  '申请人情况', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计', ...requests.rows.map((row) => row.printed),
  '行政复议', '行政诉讼', ...five, '未经复议直接起诉', '复议后起诉', ...five, ...five,
];

test('a form that nobody filled in, label by label, is blank in all its cells', () => {
  const { value, findings } = read(locate(divide(decodeText(form.join('\n')))));
  expect(value.map(({ table, cells }) => [table, cells.size, [...new Set([...cells.values()].map(({ state }) => state))]]))
    .toEqual([['disclosure', 10, ['blank']], ['requests', 175, ['blank']], ['review', 15, ['blank']]]);
  expect(findings).toEqual([]);
});
