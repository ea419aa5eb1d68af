import { expect, test } from 'vitest';
import { cell, gridOf, spliceRows, type Sheet, type SheetRow } from './sheet.ts';

const row = (...cells: SheetRow['cells']): SheetRow => ({ kind: 'row', id: null, cells });
const sheet: Sheet = {
  table: null, width: 3,
  rows: [row(cell('a', 1, 2), cell('b', 2)), row(cell('c'), cell('d')), row(cell('e', 3))],
};
const shown = (of: Sheet) => gridOf(of).map((slots) => slots.map(({ cell: each, from }) => (from === 'here' ? each.text : `${each.text} ${from}`)));

test('merged cells cover the places to their right and below', () => {
  expect(shown(sheet)).toEqual([['a', 'b', 'b left'], ['a above', 'c', 'd'], ['e', 'e left', 'e left']]);
});

test('a merged cell that ends a row early lets the row below move left and end early', () => {
  const short = { ...sheet, rows: [row(cell('a'), cell('b', 2)), ...sheet.rows.slice(1)] };
  expect(shown(short)[1]).toEqual(['c', 'd']);
});

test('a row put in inside a merged cell makes it longer, one taken out shorter', () => {
  const longer = spliceRows(sheet, 1, 0, [row(cell('x'), cell('y'))]);
  expect(shown(longer).slice(1, 3)).toEqual([['a above', 'x', 'y'], ['a above', 'c', 'd']]);
  const shorter = spliceRows(sheet, 1, 1, []);
  expect(shown(shorter)).toEqual([['a', 'b', 'b left'], ['e', 'e left', 'e left']]);
});

test('a row put in below a merged cell leaves it', () => {
  expect(shown(spliceRows(sheet, 2, 0, [row(cell('x', 3))]))[2]).toEqual(['x', 'x left', 'x left']);
});

test('a merged cell at the right covers the end of a row whose own cells end before it', () => {
  const tall: Sheet = { table: null, width: 3, rows: [row(cell('a'), cell('b'), cell('c', 1, 2)), row(cell('d')), row(cell('e'), cell('f'), cell('g'))] };
  expect(shown(tall)).toEqual([['a', 'b', 'c'], ['d', '', 'c above'], ['e', 'f', 'g']]);
});
