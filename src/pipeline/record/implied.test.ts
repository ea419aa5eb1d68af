import { expect, test } from 'vitest';
import { addressOf, editions } from '../../form/index.ts';
import { withImplied } from './implied.ts';
import type { Cell } from './report.ts';

const requests = (values: Record<string, number | null>): Cell[] => editions['2021'].tables.requests.rows.flatMap((row) => row.columns.map((column): Cell => {
  const address = addressOf('requests', row.id, column.id);
  const value = address in values ? values[address] ?? null : 0;
  return { address, table: 'requests', row: row.id, column: column.id, value, unit: '件', state: value === null ? 'unreadable' : 'stated', raw: '', place: null, implied: null };
}));
const impliedOf = (cells: Cell[], address: string) => withImplied(cells).find((cell) => cell.address === address)?.implied;

test('the one number that all equations leave', () => {
  const cells = requests({
    'requests.new_received.natural_person': 7, 'requests.new_received.total': 7,
    'requests.granted.natural_person': 4, 'requests.granted.total': 4,
    'requests.unable_not_held.natural_person': null, 'requests.unable_not_held.total': 3,
    'requests.total_handled.natural_person': 7, 'requests.total_handled.total': 7,
  });
  expect(impliedOf(cells, 'requests.unable_not_held.natural_person')).toBe(3);
});

test('no number where two equations leave different ones', () => {
  const cells = requests({ 'requests.unable_not_held.natural_person': null, 'requests.unable_not_held.total': 3 });
  expect(impliedOf(cells, 'requests.unable_not_held.natural_person')).toBeNull();
});

test('no number where another term is unreadable too', () => {
  const cells = requests({ 'requests.granted.natural_person': null, 'requests.granted.total': null, 'requests.granted_in_part.natural_person': null });
  expect(impliedOf(cells, 'requests.granted.natural_person')).toBeNull();
});

test('never for a cell that was read', () => expect(impliedOf(requests({}), 'requests.granted.total')).toBeNull());
