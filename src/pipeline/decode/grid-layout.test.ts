import { expect, test } from 'vitest';
import { GridLayout, type CellSpan } from './grid-layout.ts';

const cell = (columnSpan = 1, rowSpan = 1, merge: CellSpan['merge'] = 'none'): CellSpan => ({ columnSpan, rowSpan, merge });

/** First columns of the cells of each row; a cell that continues another gives none. */
function columns(...rows: CellSpan[][]): number[][] {
  const layout = new GridLayout();
  return rows.map((row) => {
    layout.nextRow();
    return row.flatMap((span) => layout.place(span)?.column ?? []);
  });
}

test('cells stand beside what reaches down from above', () => {
  // The head of table 3: a corner of three by three columns, then 申请人情况 over seven.
  expect(columns(
    [cell(3, 3), cell(7)],
    [cell(1, 2), cell(5), cell(1, 2)],
    [cell(), cell(), cell(), cell(), cell()],
    [cell(3), cell()],
  )).toEqual([[0, 3], [3, 4, 9], [4, 5, 6, 7, 8], [0, 3]]);
});

test('a cell that spans more rows than there are harms nobody', () => expect(columns([cell(1, 99), cell()], [cell()], [cell()])).toEqual([[0, 1], [1], [1]]));
test('a row without cells lets spans pass', () => expect(columns([cell(1, 3), cell()], [], [cell()])).toEqual([[0, 1], [], [1]]));

test('no cell reaches out of its row group', () => {
  const layout = new GridLayout();
  layout.nextRow();
  layout.place(cell(1, Infinity));
  layout.endGroup();
  layout.nextRow();
  expect(layout.place(cell())?.column).toBe(0);
});

test('Word’s merged cells reach as far down as cells continue them', () => {
  const layout = new GridLayout();
  layout.nextRow();
  const group = layout.place(cell(1, 1, 'begins'));
  layout.place(cell());
  for (let row = 0; row < 2; row += 1) {
    layout.nextRow();
    expect(layout.place(cell(1, 1, 'above'))).toBeNull();
    expect(layout.place(cell())?.column).toBe(1);
  }
  expect(group).toEqual({ column: 0, columnSpan: 1, rowSpan: 3 });
});

test('a continuation with nothing above it is a cell of its own', () => {
  expect(columns([cell(1, 1, 'above'), cell()])).toEqual([[0, 1]]);
  expect(columns([cell(2), cell(1, 1, 'begins')], [cell(), cell(1, 1, 'above')])).toEqual([[0, 2], [0, 1]]);
});

test('merged to the left, a cell widens the one before it', () => {
  const layout = new GridLayout();
  layout.nextRow();
  const wide = layout.place(cell(2));
  expect(layout.place(cell(1, 1, 'left'))).toBeNull();
  expect(wide?.columnSpan).toBe(3);
  expect(layout.place(cell())?.column).toBe(3);
});

test('columns that a row leaves out in front stay empty', () => {
  const layout = new GridLayout();
  layout.nextRow(2);
  expect(layout.place(cell())?.column).toBe(2);
});

test('hostile spans are bounded', () => {
  const layout = new GridLayout();
  layout.nextRow(1e9);
  for (let index = 0; index < 1000; index += 1) {
    const place = layout.place(cell(1e9, 1e9));
    expect((place?.column ?? 0) + (place?.columnSpan ?? 0)).toBeLessThanOrEqual(256);
    expect(place?.rowSpan).toBe(65_534);
  }
});
