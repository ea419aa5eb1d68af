import { describe, expect, test } from 'vitest';
import { gridsOf } from './grid.ts';
import type { Ruling, Word } from './word.ts';

const box = (left: number, right: number, top: number, bottom: number): Ruling[] => [
  { horizontal: true, at: top, from: left, to: right }, { horizontal: true, at: bottom, from: left, to: right },
  { horizontal: false, at: left, from: top, to: bottom }, { horizontal: false, at: right, from: top, to: bottom },
];
const word = (text: string, left: number, baseline: number): Word =>
  ({ text, left, right: left + text.length * 10, top: baseline - 9, bottom: baseline + 1, baseline, size: 10, spaced: false, vertical: false });

/** Two tables of two by two cells in a frame that stands `gap` from them, with text above and between. */
function framed(gap: number): { rulings: Ruling[]; words: Word[] } {
  const table = (top: number): Ruling[] => [...box(20, 220, top, top + 40), { horizontal: true, at: top + 20, from: 20, to: 220 }, { horizontal: false, at: 120, from: top, to: top + 40 }];
  return {
    rulings: [...box(20 - gap, 220 + gap, 0, 300), ...table(100), ...table(200)],
    words: [word('某县人民政府年度报告', 60, 30), word('一、总体情况', 30, 60), word('本年度没有收到申请。', 30, 80), word('三、收到申请情况', 60, 172), word('五、存在的问题', 60, 272)],
  };
}

describe('a frame around text and tables', () => {
  test.each([1, 2.5, 5])('is no table, %s points from them', (gap) => {
    const { rulings, words } = framed(gap);
    const grids = gridsOf(rulings, words).filter(({ boxes }) => boxes.length > 1);
    expect(grids.map(({ top, bottom, boxes }) => [top, bottom, boxes.filter(({ closed }) => closed).length])).toEqual([[100, 140, 4], [200, 240, 4]]);
  });
  test('rows merged over all columns part no table', () => {
    const rulings = [...box(20, 220, 0, 60), ...[20, 40].map((at): Ruling => ({ horizontal: true, at, from: 20, to: 220 })), { horizontal: false, at: 120, from: 20, to: 60 } as const];
    expect(gridsOf(rulings, [word('第二十条第（一）项', 60, 14)]).map(({ boxes }) => boxes.length)).toEqual([5]);
  });
});

test('less than a line of the next row, where a page cuts a table, is no row', () => {
  const rulings: Ruling[] = [0, 20].map((at) => ({ horizontal: true, at, from: 0, to: 100 }));
  const down = [0, 50, 100].map((at): Ruling => ({ horizontal: false, at, from: 0, to: at === 50 ? 20 : 26 }));
  expect(gridsOf([...rulings, ...down], []).map(({ boxes }) => boxes.length)).toEqual([2]);
});
