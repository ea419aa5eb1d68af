import { describe, expect, test } from 'vitest';
import { requestRows2019 } from '../../form/requests.ts';
import { splitRequests } from './squashed-requests.ts';

const columns = ['natural_person', 'business', 'research', 'public_interest', 'legal_service', 'other_organization', 'total'];
const zeros = '0000000';

/** The table of 平潭 2020 unless a row is given otherwise: its outcome rows really do not add up to its total. */
function split(rows: Record<string, string>) {
  const printed: Record<string, string> = {
    new_received: '2000000121', granted: '6000017', granted_in_part: '6000006', unable_not_held: '4000004', unable_still_unclear: '3000003',
    unprocessed_repeat: '3000003', other_disposition: '4000004', total_handled: '2000000121', ...rows,
  };
  const result = splitRequests(requestRows2019.map(({ id }) => {
    const text = printed[id] ?? zeros;
    return { id, cells: [{ text, column: 1, place: { line: 1, start: 0, end: text.length, page: null } }] };
  }), columns);
  return (id: string) => result.get(id)?.map((cell) => cell.text).join(' ') ?? null;
}

describe('splitRequests', () => {
  test('balance rows confirm each other where the outcomes do not add up', () => {
    const row = split({ new_received: '200000121', total_handled: '200000121' });
    expect(row('new_received')).toBe('20 0 0 0 0 1 21');
    expect(row('granted')).toBe('6 0 0 0 0 1 7');
  });
  test('a row of several digits that no sum confirms has no value, though it has one reading', () => {
    const row = split({ new_received: '200000121', total_handled: '200000121', unable_not_held: '1200000012' });
    expect(row('unable_not_held')).toBeNull();
    expect(row('new_received')).toBe('20 0 0 0 0 1 21');
  });
  test('the whole table decides between two readings of a row', () => {
    const all = { granted_in_part: zeros, unable_not_held: zeros, unable_still_unclear: zeros, unprocessed_repeat: zeros, other_disposition: zeros };
    // 101000011 is 10 1 0 0 0 0 11 or 1 0 10 0 0 0 11: alone undecided, and so it stays where every row has it.
    expect(split({ ...all, new_received: '101000011', granted: '101000011', total_handled: '101000011' })('granted')).toBeNull();
    // A row with one reading, in the same columns, settles the others.
    const row = split({ ...all, new_received: '101000011', granted: '100000010', granted_in_part: '0100001', total_handled: '101000011' });
    expect(row('new_received')).toBe('10 1 0 0 0 0 11');
    expect(row('total_handled')).toBe('10 1 0 0 0 0 11');
  });
  test('digits as many as columns are one figure each even where a sum is wrong, unless empty cells would mend it', () => {
    const row = split({ granted: '1000003', granted_in_part: '1000111' });
    expect(row('granted')).toBe('1 0 0 0 0 0 3');
    // 10 _ 0 0 1 _ 11 prints the same.
    expect(row('granted_in_part')).toBeNull();
  });
  test('where empty cells have vanished, only rows that add up are told', () => {
    const row = split({ withheld_state_secret: '00000', granted: '1000003', granted_in_part: '0100001' });
    expect(row('withheld_state_secret')).toBeNull();
    expect(row('granted')).toBeNull();
    expect(row('granted_in_part')).toBe('0 1 0 0 0 0 1');
  });
  test('where the totals may be blank, 0000011 may end in 11', () => {
    const blank = Object.fromEntries(requestRows2019.map(({ id }) => [id, '000000']));
    expect(split({ ...blank, granted: '0000011' })('granted')).toBeNull();
    expect(split({ ...blank, granted: '0000011', granted_in_part: '0000000' })('granted')).toBe('0 0 0 0 0 1 1');
  });
  test('a lost row is missing in the sums', () => {
    const rows = requestRows2019.filter(({ id }) => id !== 'unprocessed_repeat').map(({ id }) => {
      const text = ['new_received', 'granted', 'total_handled'].includes(id) ? '200000121' : zeros;
      return { id, cells: [{ text, column: 1, place: { line: 1, start: 0, end: text.length, page: null } }] };
    });
    const found = splitRequests(rows, columns);
    expect(found.has('new_received')).toBe(true);
    expect(found.has('granted')).toBe(false);
  });
  test('seven separate cells are seven cells, legible or not', () => {
    const row = ['0', '0', '0', '?', '—', '0', '12'].map((text, column) => ({ text, column, place: { line: 1, start: 0, end: text.length, page: null } }));
    expect(splitRequests([{ id: 'granted', cells: row }], columns).get('granted')).toEqual(row);
  });
});
