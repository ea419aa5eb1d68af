import { expect, test } from 'vitest';
import { decodeText } from '../../decode/text.ts';
import { isPipeLine, pipeRows } from './pipe.ts';

const read = (...lines: string[]) => {
  const { lines: decoded } = decodeText(lines.join('\n'));
  return pipeRows(decoded, 0, decoded.length).map((row) => `${row.ownTable ? 'alone: ' : ''}${row.cells.map((cell) => cell.text.trim()).join(' ')}`);
};

test('a table of several rows', () => expect(read('| 规章 | 1 |', '| --- | --- |', '| 行政许可 | 2 |', '| 行政处罚 | 3 |')).toEqual(['规章 1', '行政许可 2', '行政处罚 3']));
test('a row for itself under a made-up head', () => expect(read('| 项目 | 数据1 |', '| --- | --- |', '| 规章 | 1 |')).toEqual(['alone: 规章 1']));
test('its label in the head in the place of the first 数据', () => expect(read('| 规章 | 数据1 |', '| --- | --- |', '| 1 | 2 |')).toEqual(['alone: 规章 1 2']));
test('a label and its one figure, with a unit', () => expect(read('| 行政事业性收费 |', '| --- |', '| 312 万元 |')).toEqual(['alone: 行政事业性收费 312 万元']));
test('a head of the document’s own shares its table with the row', () => expect(read('| 信息内容 | 件数 |', '| --- | --- |', '| 规章 | 1 |')).toEqual(['信息内容 件数', '规章 1']));
test('two columns without a frame: one pipe behind a word of the form', () => {
  expect(['行政许可 | 1562', '信息内容 | 本年处理决定数量', '首页 | 政务公开', '规章 1'].map((text) => isPipeLine({ text, page: null }))).toEqual([true, true, false, false]);
});
test('a grid drawn of rules: labels wrapped between them are one row', () => {
  expect(read('+------+---+', '| 本年 | 总 |', '|      | 计 |', '+======+===+', '| 一、本年新收政府信 | 5 |', '| 息公开申请数量     |   |', '+------+---+', '| 二、上年结转… | 0 |', '+------+---+'))
    .toEqual(['本年 总  计', '一、本年新收政府信  息公开申请数量 5', '二、上年结转… 0']);
  expect(read('┌────┬───┐', '│规章│ 1 │', '├────┼───┤', '│行政│ 2 │', '│许可│   │', '└────┴───┘')).toEqual(['规章 1', '行政  许可 2']);
});
test('a figure wrapped between rules stays in two pieces, rows with a rule below their head only stay apart', () => {
  expect(read('+----+----+', '| 信息内容 | 件数 |', '+----+----+', '| 行政事业 | 3188 |', '| 性收费 | 42 |', '+----+----+')).toEqual(['信息内容 件数', '行政事业  性收费 3188  42']);
  expect(read('+----+----+', '| 信息内容 | 件数 |', '+----+----+', '| 行政处罚 | 3 |', '| 行政强制 | 4 |', '+----+----+')).toEqual(['信息内容 件数', '行政处罚 3', '行政强制 4']);
});
