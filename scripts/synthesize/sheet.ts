import type { TableId } from '../../src/form/index.ts';
import type { Figure } from './figure.ts';

/** A cell on paper; `span` columns wide, `down` rows high. */
export interface SheetCell {
  text: string;
  span: number;
  down: number;
  figure?: Figure;
  /** It is the label of its row. */
  label?: boolean;
}

/** A row on paper with the cells that begin in it. */
export interface SheetRow {
  kind: 'head' | 'row' | 'page' | 'debris';
  /** The form's row that it prints; null for any other. */
  id: string | null;
  /** Its label alone does not tell any more which row it is; its place among its neighbours may. */
  weak?: boolean;
  /** Figures of the row that no cell of their own shows any more. */
  gone?: Figure[];
  cells: SheetCell[];
}

/** A table on paper, before any layout or format prints it. */
export interface Sheet {
  /** Null for a table that is none of the form's. */
  table: TableId | null;
  width: number;
  rows: SheetRow[];
}

/** A place of the grid: the cell that covers it, and whether it begins here or reaches here from the left or from above. */
export interface Slot {
  cell: SheetCell;
  from: 'here' | 'left' | 'above';
}

export const cell = (text: string, span = 1, down = 1): SheetCell => ({ text, span, down });

export const figureCell = (figure: Figure, span = 1): SheetCell => ({ text: figure.text, span, down: 1, figure });

export const figuresOf = (row: SheetRow): Figure[] => row.cells.flatMap((each) => each.figure ?? []);

/** All figures that the sheet shows, and those of its rows that it does not. */
export const figuresOn = (sheet: Sheet): Figure[] => sheet.rows.flatMap((row) => [...figuresOf(row), ...row.gone ?? []]);

/** The same row with other figures, or with the same ones marked. */
export const withFigures = (row: SheetRow, change: (figure: Figure) => Figure): SheetRow => ({
  ...row,
  cells: row.cells.map((each) => {
    if (!each.figure) return each;
    const figure = change(each.figure);
    return { ...each, figure, text: figure.text };
  }),
});

/** Rows taken out and put in; merged cells that reach over the place get longer or shorter with it. */
export function spliceRows(sheet: Sheet, at: number, count: number, rows: readonly SheetRow[]): Sheet {
  const above = sheet.rows.slice(0, at).map((row, index) => ({
    ...row,
    cells: row.cells.map((each) => (index + each.down > at ? { ...each, down: each.down + rows.length - count } : each)),
  }));
  return { ...sheet, rows: [...above, ...rows, ...sheet.rows.slice(at + count)] };
}

/** What stands at each place of each row's grid. A row may end before the table does. */
export function gridOf(sheet: Sheet): Slot[][] {
  const above = new Map<number, { cell: SheetCell; left: number }>();
  return sheet.rows.map((row) => {
    if (row.kind === 'page') return row.cells.map((each) => ({ cell: each, from: 'here' as const }));
    const slots: Slot[] = [];
    const fill = (): void => {
      for (let held = above.get(slots.length); held; held = above.get(slots.length)) {
        if (held.left === 1) above.delete(slots.length);
        else above.set(slots.length, { ...held, left: held.left - 1 });
        slots.push({ cell: held.cell, from: 'above' });
      }
    };
    for (const each of row.cells) {
      fill();
      for (let at = 0; at < each.span; at += 1) {
        if (each.down > 1) above.set(slots.length, { cell: each, left: each.down - 1 });
        slots.push({ cell: each, from: at === 0 ? 'here' : 'left' });
      }
    }
    fill();
    // What reaches here from above further right stands there even where the row's own cells end before it.
    while (Math.max(-1, ...above.keys()) >= slots.length) {
      slots.push({ cell: cell(''), from: 'here' });
      fill();
    }
    return slots;
  });
}
