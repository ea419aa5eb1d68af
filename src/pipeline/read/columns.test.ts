import { describe, expect, test } from 'vitest';
import { textColumns, type PlacedRow, type TextColumns } from './columns.ts';

const row = (kind: string, ...texts: string[]): PlacedRow => ({
  row: { cells: texts.map((text, column) => ({ text, column, place: { line: 1, start: 0, end: text.length, page: null } })) },
  labelAt: texts.findIndex((text) => text.startsWith('label')), kind, doubtful: false,
});
/** The figures of the last of the rows. */
function read(how: Partial<TextColumns>, ...rows: PlacedRow[]): string | null {
  const last = rows.at(-1);
  const cells = last ? textColumns(rows, { count: 3, heads: null, losesEnds: false, ...how })(last) : null;
  return cells?.map((cell) => (cell.text === '' ? '_' : cell.text)).join(' ') ?? null;
}

describe('textColumns', () => {
  const inColumns = row('a', 'group', 'label', '', '1', '2', '3');
  const behindLabel = row('b', 'group', 'label', '1', '2', '3', '');

  test('as many cells as columns: each its own', () => expect(read({}, row('a', 'label', '1', '', '3'))).toBe('1 _ 3'));
  test('a complete row shows where its own figures stand', () => expect(read({}, inColumns)).toBe('1 2 3'));
  test('a row with blanks stands where the complete one of its depth does', () => {
    expect(read({}, inColumns, row('a', '', 'label', '', '', '2', ''))).toBe('_ 2 _');
    expect(read({}, behindLabel, row('a', '', 'label', '', '2', '', ''))).toBe('_ 2 _');
  });
  test('with nothing to learn from, a row with blanks is not determined', () => expect(read({}, row('a', '', 'label', '', '2', '3', ''))).toBeNull());
  test('complete rows of one depth that disagree teach nothing', () => {
    expect(read({}, inColumns, row('b', 'group', 'label', '1', '2', '3', ''), row('c', '', 'label', '', '2', '', ''))).toBeNull();
  });
  test('a figure outside the columns makes the row undetermined', () => expect(read({}, inColumns, row('a', '', 'label', '4', '', '2', '3'))).toBeNull());

  describe('a row of another depth', () => {
    const deeper = row('b', '', '', 'label', '', '2', '');
    test('stands in the columns of the others below heads in an unbroken run', () => expect(read({ heads: 3 }, inColumns, deeper)).toBe('_ 2 _'));
    test('stands behind its label where merged cells were collapsed', () => expect(read({ heads: 'collapsed' }, behindLabel, row('a', '', '', 'label', '', '2', ''))).toBe('_ 2 _'));
    test('is open where both ways of print fit all rows', () => expect(read({}, behindLabel, row('a', 'label', '', '', '2', '', ''))).toBeNull());
    test('is told where only one of them does', () => expect(read({}, behindLabel, row('c', '', '', 'label', '', '', '4'), row('a', 'label', '', '', '2', '', ''))).toBe('_ _ 2'));
  });

  test('a label further left than its like has moved: only a complete row is told', () => {
    const like = row('a', 'group', 'label', '1', '2', '3', '');
    expect(read({}, like, row('a', 'label', '1', '2', '3', '', ''))).toBe('1 2 3');
    expect(read({}, like, row('a', 'label', '1', '', '3', '', ''), row('a', 'label', '', '2', '', '', ''))).toBeNull();
  });
  test('a lost label stood where those of its like do', () => expect(read({}, behindLabel, row('b', '', '', '', '2', '', ''))).toBe('_ 2 _'));
  test('heads alone tell where figures begin', () => expect(read({ heads: 2 }, row('a', '', 'label', '', '2', '3', ''))).toBe('_ 2 3'));
  test('fewer cells than columns are not determined', () => expect(read({}, inColumns, row('a', 'group', 'label', '1', '2'))).toBeNull());
  test('a line that ends early has lost empty cells', () => expect(read({ losesEnds: true }, inColumns, row('a', 'group', 'label', '', '1', '2'))).toBe('1 2 _'));
  test('nothing but blanks is blank', () => expect(read({}, row('a', 'label', '', '', '', ''))).toBe('_ _ _'));
});
