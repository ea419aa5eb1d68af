import type { Random } from '../random.ts';
import { figuresOf, spliceRows, withFigures, type Sheet, type SheetRow } from '../sheet.ts';

/** Rows of the form that stand in a sheet. */
export const formRows = (sheet: Sheet): SheetRow[] => sheet.rows.filter((row) => row.kind === 'row' && figuresOf(row).length > 0);

export const labelledRows = (sheet: Sheet): SheetRow[] => formRows(sheet).filter((row) => row.cells.some((each) => each.label && each.text !== ''));

export const pickRow = (rows: readonly SheetRow[], random: Random): SheetRow | null => (rows.length === 0 ? null : random.pick(rows));

/** The sheet with one row replaced by others. */
export const replaceRow = (sheet: Sheet, row: SheetRow, by: readonly SheetRow[]): Sheet => spliceRows(sheet, sheet.rows.indexOf(row), 1, by);

/** The row with its label changed and its figures marked as damaged. */
export const relabelled = (row: SheetRow, text: string): SheetRow => ({
  ...touched(row), cells: touched(row).cells.map((each) => (each.label ? { ...each, text } : each)),
});

/** The row, its figures marked as damaged. */
export const touched = (row: SheetRow): SheetRow => withFigures(row, (figure) => ({ ...figure, damaged: true }));

/** The row, its figures marked as beyond telling. */
export const undetermined = (row: SheetRow): SheetRow => withFigures(row, (figure) => ({ ...figure, damaged: true, determined: false }));

/** The row, its empty cells marked as beyond telling: in a row so damaged each may be a figure that is lost. */
export const blanksDoubtful = (row: SheetRow): SheetRow => withFigures(row, (figure) => (
  figure.state === 'blank' ? { ...figure, damaged: true, determined: false } : figure
));

/** Figures without a label beside the label of a row that is blank throughout may be either's: both rows are beyond telling. */
export function openBesideBlank(sheet: Sheet, at: number, beside: readonly number[]): Sheet {
  const isBlank = (row: SheetRow | undefined): boolean => row !== undefined && figuresOf(row).every((figure) => figure.text.trim() === '');
  const open = isBlank(sheet.rows[at]) ? [] : beside.filter((index) => figuresOf(sheet.rows[index] ?? nothing).length > 0 && isBlank(sheet.rows[index]));
  return open.length === 0 ? sheet : { ...sheet, rows: sheet.rows.map((row, index) => (index === at || open.includes(index) ? undetermined(row) : row)) };
}

const nothing: SheetRow = { kind: 'debris', id: null, cells: [] };

export const labelOf = (row: SheetRow): string => row.cells.find((each) => each.label)?.text ?? '';
