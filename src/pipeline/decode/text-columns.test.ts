import { describe, expect, test } from 'vitest';
import { withColumnPlaces } from './text-columns.ts';

const placed = (text: string) => withColumnPlaces(text.split('\n').map((line) => ({ text: line, page: null })));
const rows = ['甲   乙   丙', '1    2    3', '4    5    6'];

describe('withColumnPlaces', () => {
  test('Chinese characters are two places wide, whatever pads them', () => {
    const [heads, figures, wide] = placed(['规章  甲  1', '行政  乙  2', '規章　　甲　　1'].join('\n')).map((line) => line.pieces?.map(({ left }) => left));
    expect(heads).toEqual([0, 30, 50]);
    expect(figures).toEqual(heads);
    expect(wide).toEqual([0, 40, 70]);
  });
  test('a form feed takes no room', () => {
    expect(placed([...rows, '\f7    8    9'].join('\n'))[3]?.pieces?.map(({ left }) => left)).toEqual([0, 25, 50]);
  });
  test("Word's bookmark is one with the figure behind it", () => {
    const [, , , line] = placed([...rows, '7    [bookmark: _GoBack]8    9'].join('\n'));
    expect(line?.pieces?.map(({ start, end }) => line.text.slice(start, end))).toEqual(['7', '[bookmark: _GoBack]8', '9']);
  });
  test('prose with a gap here and there has no columns', () => {
    expect(placed('本年  收到申请 5 件。\n全部  办结。\n无其他事项。').every((line) => line.pieces === undefined)).toBe(true);
  });
  test('lines with tabs or pipes say themselves where cells end', () => {
    expect(placed([...rows, '7\t8\t9', '| 7 | 8 |'].join('\n')).slice(3).every((line) => line.pieces === undefined)).toBe(true);
  });
});
