import { expect, test } from 'vitest';
import type { Figure } from './figure.ts';
import { inPrint } from './in-print.ts';
import { cell, figureCell, figuresOf, type Sheet } from './sheet.ts';

const figure = (column: string, text: string): Figure => (
  { address: `disclosure.regulations.${column}`, table: 'disclosure', row: 'regulations', column, state: text === '' ? 'blank' : 'stated', value: text === '' ? null : Number(text), text, damaged: false, determined: true }
);
const [issued, repealed, inForce] = [figure('issued', '5'), figure('repealed', '2'), figure('in_force', '8')];
const sheetOf = (figures: Figure[], gone?: Figure[]): Sheet => (
  { table: 'disclosure', width: 4, rows: [{ kind: 'row', id: 'regulations', ...(gone ? { gone } : {}), cells: [cell('规章'), ...figures.map((each) => figureCell(each))] }] }
);
const whole = sheetOf([issued, repealed, inForce]);
const printed = (sheet: Sheet) => figuresOf(inPrint(sheet, whole).rows[0] ?? { kind: 'row', id: null, cells: [] }).map(({ column, value, determined }) => `${column} ${value ?? '_'}${determined ? '' : '?'}`);
const open = (each: Figure): Figure => ({ ...each, determined: false });

test('what has moved up states what stands below the heads', () => {
  expect(printed(sheetOf([open(repealed), open(inForce)], [open(issued)]))).toEqual(['issued 2', 'repealed 8', 'in_force _']);
});
test('two figures in one cell stay open', () => {
  expect(printed(sheetOf([{ ...open(issued), text: '5 2' }, open(inForce)], [open(repealed)]))).toEqual(['issued 5?', 'in_force 8?']);
});
test('a whole row is as it was', () => expect(inPrint(whole, whole)).toEqual(whole));
