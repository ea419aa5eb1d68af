import { expect, test } from 'vitest';
import type { Cell, CellState } from '../record/report.ts';
import { assess, type Term } from './equation.ts';

const cell = (figure: number | CellState, column = 'natural_person'): Cell => ({
  address: 'requests.granted.natural_person', table: 'requests', row: 'granted', column, unit: '件', raw: '', implied: null,
  value: typeof figure === 'number' ? figure : null,
  state: typeof figure === 'number' ? 'stated' : figure,
  place: { line: 7, start: 0, end: 1, page: null },
});

const addend = (figure: number | CellState, column?: string): Term => ({ address: 'a', cell: cell(figure, column), sign: 1, total: false });
const total = (figure: number | CellState): Term => ({ address: 't', cell: cell(figure), sign: 1, total: true });

const status = (left: Term[], right: Term[]) => (
  assess({ subject: 's', left, right, message: (a, b) => ({ zh: `${a}≠${b}`, en: `${a} is not ${b}` }) }).status
);

test('sides that are equal pass, others fail with both sums and the line of the total', () => {
  expect(status([addend(1), addend(2)], [total(3)])).toBe('passed');
  const failed = assess({ subject: 's', left: [addend(1), addend(2)], right: [total(4)], message: (a, b) => ({ zh: `${a}≠${b}`, en: '' }) });
  expect(failed).toMatchObject({ status: 'failed', expected: '3', actual: '4', line: 7, message: { zh: '3≠4' }, cells: ['a', 'a', 't'] });
});

test('a blank or / addend counts as 0', () => {
  expect(status([addend(3), addend('blank'), addend('not_applicable')], [total(3)])).toBe('passed');
  expect(status([addend(3), addend('blank')], [total(4)])).toBe('failed');
});

test.each<[string, Term[], Term[]]>([
  ['the total is blank', [addend(3)], [total('blank')]],
  ['the total is /', [addend(3)], [total('not_applicable')]],
  ['no addend has a number', [addend('blank'), addend('not_applicable')], [total(0)]],
  ['a term is unreadable', [addend(3), addend('unreadable')], [total(3)]],
  ['a term is absent', [addend(3), addend('absent')], [total(3)]],
  ['the form has no such cell', [addend(3), { address: 'a', cell: undefined, sign: 1, total: false }], [total(3)]],
  ['cells of the column of totals are added up and one is blank', [addend(3, 'total'), addend('blank', 'total')], [total(3)]],
])('it cannot be assessed where %s', (_, left, right) => {
  expect(status(left, right)).toBe('not_assessable');
});

test('a / among the totals that are added up says that nothing is there, so it counts as 0', () => {
  expect(status([addend(3, 'total'), addend('not_applicable', 'total')], [total(3)])).toBe('passed');
});

test('what is repealed is taken away', () => {
  expect(status([total(10), addend(3), { ...addend(2), sign: -1 }], [total(11)])).toBe('passed');
});

test('money adds up without the noise of binary fractions', () => {
  expect(status([addend(0.1), addend(0.2)], [total(0.3)])).toBe('passed');
});
