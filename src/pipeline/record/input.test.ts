import { expect, test } from 'vitest';
import { readInput } from './input.ts';

const columns = { required: ['id', 'name'], optional: ['note'] } as const;
const read = (text: string) => readInput('inputs.csv', text, columns);
const places = (text: string) => read(text).problems.map(({ line, fatal, message }) => [line, fatal, message.en]);

test('rows come by column name in any order, trimmed, with their line; what the file lacks reads as empty', () => {
  expect(read('name,id\n 甲 ,1\n乙,2\n').rows).toEqual([
    { line: 2, fields: { id: '1', name: '甲', note: '' } },
    { line: 3, fields: { id: '2', name: '乙', note: '' } },
  ]);
});

test('lines are counted through quoted line breaks', () => {
  expect(read('id,name,note\n1,甲,"a\nb\nc"\n2,乙,\n').rows.map((row) => row.line)).toEqual([2, 5]);
  expect(read('id,name,note\r\n1,甲,"a\r\nb"\r\n2,乙,\r\n').rows.map((row) => row.line)).toEqual([2, 4]);
});

test('a missing column makes the file unusable', () => {
  expect(places('id\n1\n')).toEqual([[1, true, 'The column "name" is missing; the file cannot be used.']]);
  expect(read('id\n1\n').rows).toEqual([]);
  expect(places('').map(([, fatal]) => fatal)).toEqual([true, true]);
});

test('an unknown column is named and ignored, a doubled one makes the file unusable', () => {
  expect(places('id,name,colour\n1,甲,红\n')).toEqual([[1, false, 'The column "colour" is not known and is ignored.']]);
  expect(read('id,name,colour\n1,甲,红\n').rows).toHaveLength(1);
  expect(places('id,name,id\n1,甲,2\n').some(([, fatal]) => fatal)).toBe(true);
});

test('a row of another length is named with its line and skipped; empty lines are nothing', () => {
  expect(places('id,name\n1,甲\n2\n\n3,丙\n')).toEqual([[3, false, 'The row has 1 of 2 columns; it is skipped.']]);
  expect(read('id,name\n1,甲\n2\n\n3,丙\n').rows.map((row) => row.line)).toEqual([2, 5]);
});

test('quotation marks that do not pair up are named, and what stands before them is kept', () => {
  expect(places('id,name\n1,甲\n2,"乙\n3,丙\n').map(([line]) => line)).toEqual([3]);
  expect(read('id,name\n1,甲\n2,"乙\n3,丙\n').rows).toHaveLength(1);
});

test('a byte order mark, as spreadsheets write it, is no part of the first name', () => {
  expect(read('\ufeffid,name\n1,甲\n').problems).toEqual([]);
});
