import { expect, test } from 'vitest';
import { decodeText } from '../../decode/text.ts';
import { pipeRows } from './pipe.ts';

const read = (...lines: string[]) => {
  const { lines: decoded } = decodeText(lines.join('\n'));
  return pipeRows(decoded, 0, decoded.length).map((row) => `${row.ownTable ? 'alone: ' : ''}${row.cells.map((cell) => cell.text.trim()).join(' ')}`);
};

test('a table of several rows', () => expect(read('| 规章 | 1 |', '| --- | --- |', '| 行政许可 | 2 |', '| 行政处罚 | 3 |')).toEqual(['规章 1', '行政许可 2', '行政处罚 3']));
test('a row for itself under a made-up head', () => expect(read('| 项目 | 数据1 |', '| --- | --- |', '| 规章 | 1 |')).toEqual(['alone: 规章 1']));
test('its label in the head in the place of the first 数据', () => expect(read('| 规章 | 数据1 |', '| --- | --- |', '| 1 | 2 |')).toEqual(['alone: 规章 1 2']));
test('a label and its one figure, with a unit', () => expect(read('| 行政事业性收费 |', '| --- |', '| 312 万元 |')).toEqual(['alone: 行政事业性收费 312 万元']));
test('a head of the document’s own shares its table with the row', () => expect(read('| 信息内容 | 件数 |', '| --- | --- |', '| 规章 | 1 |')).toEqual(['信息内容 件数', '规章 1']));
