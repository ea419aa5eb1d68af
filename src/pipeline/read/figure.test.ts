import { describe, expect, test } from 'vitest';
import type { BlockCell } from '../divide/block.ts';
import { figureOf } from './figure.ts';

const cell = (text: string): BlockCell => ({ text, column: 0, place: { line: 3, start: 10, end: 10 + text.length, page: null } });

describe('figureOf', () => {
  test.each([
    ['0', 0, null], ['5', 5, null], ['２８', 28, null], ['2,822,652', 2822652, null], ['2，822，652', 2822652, null],
    ['+2', 2, null], ['-1', -1, null], ['−1', -1, null], ['12件', 12, '件'], ['　0', 0, null], ['\u00a07 ', 7, null],
  ])('reads %j as %d', (text, value, unit) => {
    expect(figureOf(cell(text))).toMatchObject({ state: 'stated', value, unit });
  });

  test.each(['零', ' 〇 '])('%j is a zero written out', (text) => expect(figureOf(cell(text))).toMatchObject({ state: 'stated', value: 0, raw: text.trim() }));
  test('takes decimals only where money stands', () => {
    expect(figureOf(cell('161804.8元'), true)).toMatchObject({ state: 'stated', value: 161804.8, unit: '元' });
    expect(figureOf(cell('1.5'))).toMatchObject({ state: 'unreadable', value: null });
  });

  test('keeps blank, not applicable and zero apart', () => {
    expect(figureOf(cell(' \u3000'))).toMatchObject({ state: 'blank', value: null });
    for (const sign of ['/', '—', '-', '－', '——']) expect(figureOf(cell(sign)), sign).toMatchObject({ state: 'not_applicable', value: null });
  });

  test.each(['3.其他 0 (', '1 2', '187 267', '00', '007', '1O', '无', '12,34', '5?', '一', '1234567890123456', '619²', '626①', '3½'])('does not guess %j', (text) => {
    expect(figureOf(cell(text))).toMatchObject({ state: 'unreadable', value: null });
  });

  test('the place holds just the characters read', () => {
    expect(figureOf(cell('[bookmark: _GoBack] 161804.8元　'), true)).toMatchObject({ raw: '161804.8元', place: { line: 3, start: 30, end: 39 } });
  });
});
