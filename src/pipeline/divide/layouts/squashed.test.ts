import { describe, expect, test } from 'vitest';
import { decodeText } from '../../decode/text.ts';
import { divide } from '../divide.ts';
import { squashedRows } from './squashed.ts';

const rowsOf = (text: string) => {
  const { lines } = decodeText(text);
  return squashedRows(lines, 0, lines.length).map((row) => row.cells.map((cell) => cell.text));
};

describe('squashedRows', () => {
  test('the form’s words divide run-together text', () => {
    expect(rowsOf('信息内容本年制发件数本年废止件数现行有效件数规章007行政规范性文件77132470')).toEqual([
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'], ['规章', '007'], ['行政规范性文件', '77132470'],
    ]);
  });
  test('the next label’s number is not the last figure’s', () => {
    expect(rowsOf('申请人情况1.本机关不掌握相关政府信息2200003252.没有现成信息需要另行制作0000000')).toEqual([
      ['申请人情况'], ['1.本机关不掌握相关政府信息', '220000325'], ['2.没有现成信息需要另行制作', '0000000'],
    ]);
  });
  test('white space separates figures, but not the characters of a label', () => {
    expect(rowsOf('申请人情况（六）其他 处理4 0 0 0 0 0 4（七）总计20 0 00 0 121四、')).toEqual([
      ['申请人情况'], ['(六)其他 处理', '4', '0', '0', '0', '0', '0', '4'], ['(七)总计', '20', '0', '00', '0', '121'], ['四'],
    ]);
  });
  test('a unit belongs to the figure before it', () => {
    expect(rowsOf('信息内容采购项目数量采购总金额政府集中采购11 161804.8元三、收到').slice(1, 2)).toEqual([['政府集中采购', '11', '161804.8元']]);
  });
});

test('prose that names words of the form is no table', () => {
  const { lines } = decodeText('公开信息内容38条，办理行政许可40件、行政处罚2件。\n规章0件。');
  expect(divide({ format: 'text', lines }).every((block) => block.kind === 'prose')).toBe(true);
});
