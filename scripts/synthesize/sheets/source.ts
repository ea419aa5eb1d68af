import { addressOf, type FormColumn, type FormRow, type TableId } from '../../../src/form/index.ts';
import type { Figure } from '../figure.ts';
import { labelText, printed } from '../label.ts';
import type { MadeUp } from '../made-up.ts';
import type { Random } from '../random.ts';
import { figureCell, type SheetCell, type SheetRow } from '../sheet.ts';
import type { Style } from '../style.ts';

/** What a sheet is printed from. */
export interface SheetSource {
  madeUp: MadeUp;
  figures: ReadonlyMap<string, Figure>;
  style: Style;
  random: Random;
}

export const head = (cells: SheetCell[]): SheetRow => ({ kind: 'head', id: null, cells });

export const body = (id: string, cells: SheetCell[]): SheetRow => ({ kind: 'row', id, cells });

/** Words of the form in the style of the document. */
export const word = (words: string, { style, random }: SheetSource): string => printed(words, style, random);

export const labelCell = (table: TableId, row: FormRow, span: number, { style, random }: SheetSource): SheetCell => ({
  text: labelText(table, row.id, row.printed, style, random), span, down: 1, label: true,
});

/** A head; that of 收费金额 names its unit, in some documents with a note (汝州 2022: 保留4位小数). */
export function headText(table: TableId, column: FormColumn, { style, random }: SheetSource): string {
  const unit = column.unit === '万元' ? `(单位:${column.unit}${random.chance(0.2) ? ',保留4位小数' : ''})` : '';
  return `${labelText(table, column.id, column.zh, style, random)}${unit === '' ? '' : printed(unit, style, random)}`;
}

export function figureCells(table: TableId, row: FormRow, columns: readonly FormColumn[], { figures }: SheetSource): SheetCell[] {
  return columns.flatMap((column) => {
    const figure = figures.get(addressOf(table, row.id, column.id));
    return figure ? [figureCell(figure)] : [];
  });
}
