import { expect, test } from 'vitest';
import { decodeText } from '../decode/text.ts';
import { divide } from '../divide/divide.ts';
import { locate } from './locate.ts';
import { ofOwnYear } from './other-year.ts';

const title = '某县教育局2023年政府信息公开工作年度报告';
const table = (received: number) => ['\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计', `一、本年新收政府信息公开申请数量\t${received}\t0\t0\t0\t0\t0\t${received}`];
const read = (...lines: string[]) => {
  const document = decodeText(lines.join('\n'));
  const { value, findings } = ofOwnYear(document, divide(document));
  const figures = locate(value).flatMap(({ rows }) => rows.map(({ cells }) => cells.at(-1)?.text)).filter((text) => /^\d+$/.test(text ?? ''));
  return { figures, checks: findings.map(({ check, line, actual }) => [check, line, actual]) };
};

test('last year’s table, printed to compare, is not this year’s', () => {
  expect(read(title, '2023年收到和处理政府信息公开申请情况', ...table(5), '附：2022年收到和处理政府信息公开申请情况', ...table(9)))
    .toEqual({ figures: ['5'], checks: [['locate.other_year', 5, '2022']] });
});

test('it stays last year’s behind a page number, up to the next heading', () => {
  expect(read(title, '（2022年对比数据）', ...table(9), '- 4 -', ...table(8), '三、收到和处理政府信息公开申请情况', ...table(5)).figures).toEqual(['5']);
});

test.each(['三、2022年收到和处理政府信息公开申请情况', '2024年1月9日', '2022年、2023年对比', '本表按2022年的口径填报，其余从略。', '单位：件'])('%s is no caption of another year', (line) => {
  expect(read(title, line, ...table(5))).toEqual({ figures: ['5'], checks: [] });
});

test('a report whose year is not stated keeps all its tables', () => {
  expect(read('附：2022年收到和处理政府信息公开申请情况', ...table(9)).figures).toEqual(['9']);
});
