import { addressOf, editions, requestRowsOfAnyEdition, tableIds, type EditionId, type FormId, type FormRow, type TableId } from '../../form/index.ts';
import type { Document } from '../decode/document.ts';
import { readingFinding, type Finding, type Staged } from '../finding.ts';
import type { Place } from '../place.ts';
import type { ReadCell, TableReading } from '../read/table-reading.ts';
import { withImplied } from './implied.ts';
import type { Cell } from './report.ts';

export interface FormCells {
  form: FormId;
  editions: Partial<Record<TableId, EditionId>>;
  cells: Cell[];
}

/**
 * All cells that the report's form has, in form order: what was read where something was read, `absent` for rows and
 * tables that the document lacks. `fallback` finds the edition that the text names, for tables whose own words tell none.
 */
export function formCells(readings: readonly TableReading[], fallback: () => EditionId, document: Document): Staged<FormCells> {
  if (readings.length === 0) return { value: { form: 'none', editions: {}, cells: [] }, findings: [] };
  const of = (table: TableId) => readings.find((reading) => reading.table === table);
  const base = of('disclosure')?.edition ?? of('requests')?.edition ?? fallback();
  const edition = (table: TableId): EditionId => of(table)?.edition ?? base;
  const printed = of('requests')?.rows ?? [];
  const bothOthers = printed.includes('other_disposition') && printed.some((row) => row.startsWith('other_') && row !== 'other_disposition');
  const cells: Cell[] = [];
  for (const table of tableIds) {
    const rows = table === 'requests' && bothOthers ? requestRowsOfAnyEdition : editions[edition(table)].tables[table].rows;
    addCells(cells, emptyCells(table, rows), of(table), document);
  }
  const found = Object.fromEntries(readings.map(({ table }) => [table, edition(table)]));
  const kinds = new Set(readings.filter((reading) => reading.table !== 'review').map((reading) => edition(reading.table)));
  const form = kinds.size > 1 || bothOthers ? 'mixed' : base;
  return { value: { form, editions: found, cells: withImplied(cells) }, findings: rowsMissing(cells, readings) };
}

function addCells(cells: Cell[], ofTable: readonly Cell[], reading: TableReading | undefined, document: Document): void {
  for (const empty of ofTable) {
    const read = reading?.cells.get(empty.address);
    cells.push(read ? cellRead(empty, read, document) : empty);
  }
}

/** `raw` is what stands at the cell's place, to the letter; a place that runs over its line's end is cut there. */
function cellRead({ address, table, row, column, unit }: Cell, read: ReadCell, { lines }: Document): Cell {
  const text = lines[read.place.line - 1]?.text;
  const place = text === undefined || read.place.end <= text.length ? read.place : cutAt(text.length, read.place);
  return {
    address, table, row, column, value: read.value, unit: read.unit ?? read.headUnit ?? unit, state: read.state,
    raw: text?.slice(place.start, place.end) ?? read.raw, place, implied: null,
  };
}

const cutAt = (end: number, place: Place): Place => ({ ...place, start: Math.min(place.start, end), end });

/** The cells of a table of the form, before anything is read: the same for every report, so made once. */
export function emptyCells(table: TableId, rows: readonly FormRow[]): readonly Cell[] {
  const known = cellsOfForm.get(rows);
  if (known) return known;
  const cells = rows.flatMap((row) => row.columns.map((column): Cell => ({
    address: addressOf(table, row.id, column.id), table, row: row.id, column: column.id,
    value: null, unit: column.unit, state: 'absent', raw: '', place: null, implied: null,
  })));
  cellsOfForm.set(rows, cells);
  return cells;
}

const cellsOfForm = new Map<readonly FormRow[], readonly Cell[]>();

/** Rows that a table on file lacks. That a whole table is missing is the report's affair and checked there. */
function rowsMissing(cells: readonly Cell[], readings: readonly TableReading[]): Finding[] {
  const tables = readings.map((reading) => reading.table);
  const missing = cells.filter((cell) => cell.state === 'absent' && tables.includes(cell.table)).map((cell) => cell.address);
  return missing.length === 0 ? [] : [readingFinding('read.row_missing', 'warning', {
    zh: `表中没有找到${missing.length}格所在的行或列，这些格没有数值。`,
    en: `${missing.length} cells have no value: their rows or columns were not found in the table.`,
  }, { cells: missing })];
}
