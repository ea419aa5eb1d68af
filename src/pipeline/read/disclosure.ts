import { addressOf, editions, type EditionId, type FormColumn, type FormRow } from '../../form/index.ts';
import { labelOf, likeness } from '../../form/label.ts';
import { remembered } from '../../form/remembered.ts';
import type { BlockCell, BlockRow } from '../divide/block.ts';
import type { LocatedRow } from '../locate/locate.ts';
import { emptyBehind } from './columns.ts';
import { blankBehind } from './blank-row.ts';
import { saidIn, unreadableRow } from './figure.ts';
import { isForced } from './forced.ts';
import { joinLoneRows } from './join-rows.ts';
import { joinLabelsApart } from './label-apart.ts';
import { contradictedRows } from './leftover.ts';
import { hidesLostCells, keepsCells, losesUnseen, mayHaveLostCell } from './lost-cell.ts';
import { cellUnreadable, digitsCounted, labelDamaged, labelLost, rowUndetermined } from './row-findings.ts';
import { isWords } from './cell-words.ts';
import { sure } from './row-labels.ts';
import { alignRows, type AlignedRow } from './rows.ts';
import { figuresInOrder, hasFewerDigits, type InOrder, type RunTogether } from './run-together.ts';
import type { SeenTable } from './seen-row.ts';
import { readCell, type TableReading } from './table-reading.ts';

const formOrders = Object.values(editions).map((each) => each.tables.disclosure.rows.map((row) => row.id));

/** Reads table 2: small tables, each with its own head; the head above a row says which columns its figures stand in. */
export function readDisclosure({ table, rows: seen }: SeenTable, runTogether: RunTogether): TableReading {
  const joined = joinLoneRows(table, seen);
  const rows = joinLabelsApart({ table, rows: joined }, joined.map(({ sure }) => sure), formOrders, 'of other rows');
  const heads = rows.map(({ row, lastWords }) => (lastWords < 0 ? null : headOf(row)));
  const edition = prevailingEdition(heads.flatMap((head) => head ?? []));
  const body = rows.filter((_, index) => heads[index] === null);
  const form = editions[edition ?? '2021'].tables.disclosure.rows;
  const aligned = alignRows(table, body, form);
  const reading: TableReading = { table, edition, rows: [], cells: new Map(), findings: [] };
  const below = aligned.filter((row) => row.labelAt >= 0 || isForced(row, aligned, body, form, 1)).map((row) => {
    const at = rows.findIndex((each) => each.row === row.row);
    return { row, head: heads.slice(0, at).findLast((candidate) => candidate !== null) ?? null };
  });
  const blanksVanish = runTogether.blanksVanish
    || (runTogether.glued && below.some(({ row: { row, labelAt }, head }) => hasFewerDigits(row.cells.slice(labelAt + 1), head?.length ?? 0)));
  // Rows above the first head are of another table: a list of items, counts of several years.
  const firstHead = heads.findIndex((head) => head !== null);
  const contradicted = contradictedRows(rows.filter((_, index) => index > firstHead && heads[index] === null), aligned);
  for (const { row, head } of below) readRow({ row, head: contradicted.has(row.form.id) ? null : head, edition, runTogether: { ...runTogether, blanksVanish } }, reading);
  return reading;
}

/** A head cell that names a column of the form. */
interface HeadCell {
  column: FormColumn;
  editions: EditionId[];
  /** Grid columns it stands in: several where a conversion repeats a merged cell. */
  gridColumns: number[];
  unit: string | null;
}

/** The columns a row names where it is a head; null where it is none. */
function headOf(row: BlockRow): HeadCell[] | null {
  const found: HeadCell[] = [];
  for (const cell of row.cells) {
    const named = columnNamed(cell);
    const before = found.at(-1);
    if (named && before?.column.zh === named.column.zh) before.gridColumns.push(cell.column);
    else if (named) found.push({ ...named, gridColumns: [cell.column], unit: unitNamed(cell.text) });
  }
  return found.length > 0 ? found : null;
}

const columnNamed = ({ text }: BlockCell): NamedColumn | null => (isWords(text) ? columnLike(text) : null);

interface NamedColumn {
  column: FormColumn;
  editions: EditionId[];
}

const columnLike = remembered((text): NamedColumn | null => {
  const label = labelOf(text);
  let best: { column: FormColumn; editions: EditionId[]; likeness: number } | null = null;
  for (const candidate of columnsOfTheForm) {
    const value = Math.max(likeness(label, candidate.label, sure), label.body.startsWith(candidate.label.body) ? 1 : 0);
    if (value >= sure && value > (best?.likeness ?? 0)) best = { ...candidate, likeness: value };
  }
  return best;
});

const columnsOfTheForm = (() => {
  const found = new Map<string, { column: FormColumn; editions: EditionId[]; label: ReturnType<typeof labelOf> }>();
  for (const edition of Object.values(editions)) {
    for (const column of edition.tables.disclosure.rows.flatMap((row) => row.columns)) {
      const known = found.get(column.zh);
      if (!known) found.set(column.zh, { column, editions: [edition.id], label: labelOf(column.zh) });
      else if (!known.editions.includes(edition.id)) known.editions.push(edition.id);
    }
  }
  return [...found.values()];
})();

/** 单位：万元 in a head. */
const unitNamed = (text: string): string | null => /单位[:：]?\s*(万元|亿元|元|件|项)/u.exec(text.normalize('NFKC'))?.[1] ?? null;

/** The edition whose columns the heads name more often; null where no head is left. */
function prevailingEdition(heads: readonly HeadCell[]): EditionId | null {
  const count = (edition: EditionId) => heads.filter((head) => head.editions.includes(edition) && head.editions.length === 1).length;
  if (count('2019') === count('2021')) return null;
  return count('2019') > count('2021') ? '2019' : '2021';
}

interface RowBelowHead {
  row: AlignedRow;
  head: readonly HeadCell[] | null;
  edition: EditionId | null;
  runTogether: RunTogether;
}

function readRow({ row: { row, form, labelAt, doubtful }, head, edition, runTogether }: RowBelowHead, reading: TableReading): void {
  reading.rows.push(form.id);
  const found = head && !row.unsettled ? cellsUnder(head, form, { row, labelAt }, runTogether) : null;
  const cells = found?.cells;
  const addresses = form.columns.map((column) => addressOf('disclosure', form.id, column.id));
  if (!cells || edition === null) {
    const unread = { ...unreadableRow(row), headUnit: null };
    for (const address of addresses) reading.cells.set(address, { ...unread });
    reading.findings.push(rowUndetermined(form, addresses, row));
    return;
  }
  for (const { column, cell, headUnit } of cells) {
    const address = addressOf('disclosure', form.id, column.id);
    const figure = readCell(cell, { decimal: column.decimal, headUnit });
    // In a damaged row an empty cell may be a lost figure.
    if (doubtful && figure.state === 'blank') figure.state = 'unreadable';
    if (figure.state === 'unreadable') reading.findings.push(cellUnreadable(address, figure));
    reading.cells.set(address, figure);
  }
  const named = doubtful ? addresses.filter((address) => reading.cells.get(address)?.state !== 'unreadable') : [];
  if (doubtful) reading.findings.push(labelAt < 0 ? labelLost(form, named, row) : labelDamaged(form, named, row));
  if (found.counted) reading.findings.push(digitsCounted(form, addresses, row));
}

interface ColumnCell {
  column: FormColumn;
  cell: BlockCell;
  headUnit: string | null;
}

/**
 * The row's cells under the columns of its head: by the grid where both stand in one, else by their order. Null where
 * head and row do not have the form's columns, or not as many cells as the head names.
 */
function cellsUnder(head: readonly HeadCell[], form: FormRow, { row, labelAt: told }: Pick<AlignedRow, 'row' | 'labelAt'>, runTogether: RunTogether): { cells: ColumnCell[]; counted: boolean } | null {
  const columns = form.columns.map((column) => head.find((cell) => cell.column.id === column.id));
  if (columns.some((column) => column === undefined) || head.length !== form.columns.length) return null;
  // A lost label stood left of the first column.
  const first = columns[0]?.gridColumns[0] ?? 0;
  const labelAt = told < 0 && row.cells.length > columns.length ? row.cells.findLastIndex((cell) => cell.column < first) : told;
  const behind = row.cells.slice(labelAt + 1);
  const filled = behind.filter((cell) => cell.text.trim() !== '');
  const losesEnds = row.layout === 'tab-grid';
  const byGrid = columns.map((column) => underHead(column?.gridColumns ?? [], row, losesEnds));
  const gridHolds = byGrid.every((cell) => cell !== null) && new Set(byGrid).size === byGrid.length && filled.every((cell) => columns.some((column) => column?.gridColumns.includes(cell.column)))
    && columns.every((column) => (column?.gridColumns[0] ?? 0) > (row.cells[labelAt]?.column ?? -1));
  const inOrder = gridHolds ? null : inOrderOf(row, behind, columns.length, runTogether);
  const cells = gridHolds ? byGrid : inOrder?.cells ?? (row.layout === 'squashed' && runTogether.isEmpty ? blankBehind(row, labelAt, columns.length) : null);
  if (!cells || (losesUnseen(row) && hasMovedUp(cells, form)) || (hidesLostCells(row) && mayHaveLostCell(cells.flatMap((cell) => cell ?? [])))) return null;
  const under = form.columns.flatMap((column, index) => {
    const cell = cells[index];
    return cell ? [{ column, cell, headUnit: columns[index]?.unit ?? null }] : [];
  });
  return { cells: under, counted: inOrder?.counted ?? false };
}

/** Where the layout tells cells apart each holds a figure; else figures may be run together. */
function inOrderOf(row: LocatedRow, behind: readonly BlockCell[], count: number, runTogether: RunTogether): InOrder | null {
  if (!keepsCells(row) && !hidesLostCells(row)) return figuresInOrder(behind, count, runTogether);
  const filled = behind.filter((cell) => cell.text.trim() !== '');
  const cells = [behind, filled].find((each) => each.length === count);
  return cells ? { cells, counted: false } : null;
}

/** 0 8 in one cell and a blank at the end: two cells have become one, and those behind have moved up. */
function hasMovedUp(cells: readonly (BlockCell | null)[], form: FormRow): boolean {
  const states = cells.map((cell, index) => cell && saidIn(cell.text, form.columns[index]?.decimal).state);
  return states.at(-1) === 'blank' && states.includes('unreadable');
}

/**
 * The cell below a head. Where the head's text is repeated over several columns the figure is too, or nobody can tell
 * whose it is. A row of pasted text that ends before the head's column has lost its empty cells at the end.
 */
function underHead(gridColumns: readonly number[], row: BlockRow, losesEnds: boolean): BlockCell | null {
  let first: BlockCell | null = null;
  for (const cell of row.cells) {
    if (!gridColumns.some((column) => column >= cell.column && column < cell.column + (cell.columnSpan ?? 1))) continue;
    if (first && cell.text.trim() !== first.text.trim()) return null;
    first ??= cell;
  }
  const last = row.cells.at(-1);
  return first ?? (losesEnds && last && last.column < (gridColumns[0] ?? 0) ? emptyBehind(last, gridColumns[0] ?? 0) : null);
}
