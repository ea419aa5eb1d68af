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
  test('a label without figures is a row, the label of a group or a head is none', () => {
    expect(rowsOf('申请人情况（三）不予公开1.属于国家秘密2.其他法律行政法规禁止公开000')).toEqual([
      ['申请人情况', '(三)不予公开'], ['1.属于国家秘密'], ['2.其他法律行政法规禁止公开', '000'],
    ]);
  });
  test('what stands in brackets behind a label belongs to it', () => {
    expect(rowsOf('申请人情况3.危及“三安全一稳定”(单位:件) 0 1')).toEqual([['申请人情况'], ['3.危及“三安全一稳定”(单位:件)', '0', '1']]);
    expect(rowsOf('申请人情况（二）部分公开（区分处埋的，只计这一情形，不计其他情形）00')[1]?.slice(1)).toEqual(['00']);
  });
  test('notes, bookmarks and page numbers in words are no figures', () => {
    expect(rowsOf('申请人情况2.重复申请（注2） 0 [bookmark: _GoBack]1 第 6 页 共 14 页 1')).toEqual([['申请人情况'], ['2.重复申请', '0', '1', '1']]);
  });
  test('a misread label with a word inside is one label', () => {
    expect(rowsOf('申请人情况2.其他法律行政法规禁让公开00（六）其他外理01')).toEqual([['申请人情况'], ['2.其他法律行政法规禁让公开', '00'], ['(六)其他外理', '01']]);
  });
  test('the number of a label whose first letter is illegible is no figure', () => {
    expect(rowsOf('申请人情况（一）予以公开 0 0 1.*于国家秘密 0 1')[1]).toEqual(['(一)予以公开', '0', '0']);
  });
  test('a line with as many figures as the one above is a row of its own', () => {
    expect(rowsOf('申请人情况\n（一）予以公开 0 1 1\n0 2 2\n1.属于国家秘密\n2.其他法律行政法规禁止公开 0 0 0').slice(1)).toEqual([
      ['(一)予以公开', '0', '1', '1'], ['0', '2', '2'], ['1.属于国家秘密'], ['2.其他法律行政法规禁止公开', '0', '0', '0'],
    ]);
  });
  test('where every cell has a line, a blot beside a figure is in its cell', () => {
    expect(rowsOf('申请人情况\n（一）予以公开\n0\n0\n0\n0\n1\n0\n1\n2.重复申请\n0\n0\n0\n0\n0 ?\n0\n0')[2]).toEqual(['2.重复申请', '0', '0', '0', '0', '0 ?', '0', '0']);
  });
  test('behind the figures of table 4 nothing is read', () => {
    expect(rowsOf('申请人情况2.重复申请01结果维持尚未审结总计000五、存在的问题1.组织培训6次3.其他 6 项').at(-1)).toEqual(['总计', '000']);
  });
});

test('prose that names words of the form is no table', () => {
  const { lines } = decodeText('公开信息内容38条，办理行政许可40件、行政处罚2件。\n规章0件。');
  expect(divide({ format: 'text', lines }).every((block) => block.kind === 'prose')).toBe(true);
});
