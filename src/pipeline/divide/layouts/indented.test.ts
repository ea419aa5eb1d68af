import { expect, test } from 'vitest';
import { editions } from '../../../form/index.ts';
import { decodeText } from '../../decode/text.ts';
import { divide } from '../divide.ts';

const rows = editions['2021'].tables.requests.rows.map((row) => row.printed);
const heads = ['申请人情况', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const cells = [...heads, ...rows.flatMap((label) => [label, '1', '2', '0', '0', '4', '0', '7'])];
const tablesOf = (lines: string[]) => divide(decodeText(lines.join('\n'))).flatMap((block) => (block.kind === 'table' ? [block] : []));

test.each([['one tab', '\t'], ['three tabs', '\t\t\t'], ['spaces', '        ']])('cells one below the other behind %s of indentation are rows of label and figures', (_, indent) => {
  const [table] = tablesOf(cells.map((cell) => indent + cell));
  const figures = table?.rows.map((row) => row.cells.slice(1).map((cell) => cell.text).join(' ')).filter((text) => text === '1 2 0 0 4 0 7');
  expect(figures).toHaveLength(rows.length);
});

test('a cell a line with blank lines between rows is no indented text', () => {
  expect(tablesOf(['\t规章', '\t0', '\t0', '\t0', '', '\t行政规范性文件', '\t0']).map(({ layout }) => layout)).toEqual(['cell-lines']);
});
