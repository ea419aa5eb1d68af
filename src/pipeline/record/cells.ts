import { addressOf, editions, requestRowsOfAnyEdition, tableIds, type EditionId, type FormId, type FormRow, type TableId } from '../../form/index.ts';
import type { Document } from '../decode/document.ts';
import { readingFinding, type Finding, type Staged } from '../finding.ts';
import type { TableReading } from '../read/table-reading.ts';
import { withImplied } from './implied.ts';
import type { Cell } from './report.ts';

export interface FormCells {
  form: FormId;
  editions: Partial<Record<TableId, EditionId>>;
  cells: Cell[];
}

/**
 * All cells that the report's form has, in form order: what was read where something was read, `absent` for rows and
 * tables that the document lacks. `fallback` is the edition that the text names, for tables whose own words tell none.
 */
export function formCells(readings: readonly TableReading[], fallback: EditionId, document: Document): Staged<FormCells> {
  if (readings.length === 0) return { value: { form: 'none', editions: {}, cells: [] }, findings: [] };
  const of = (table: TableId) => readings.find((reading) => reading.table === table);
  const base = of('disclosure')?.edition ?? of('requests')?.edition ?? fallback;
  const edition = (table: TableId): EditionId => of(table)?.edition ?? base;
  const bothOthers = of('requests')?.rows.includes('other_disposition') && of('requests')?.rows.includes('other_remaining');
  const cells = tableIds.flatMap((table) => {
    const rows = table === 'requests' && bothOthers ? requestRowsOfAnyEdition : editions[edition(table)].tables[table].rows;
    return cellsOf(table, rows, of(table));
  });
  const found = Object.fromEntries(readings.map(({ table }) => [table, edition(table)]));
  const kinds = new Set(readings.filter((reading) => reading.table !== 'review').map((reading) => edition(reading.table)));
  const form = kinds.size > 1 || bothOthers ? 'mixed' : base;
  return { value: { form, editions: found, cells: withImplied(cells.map((cell) => asPrinted(cell, document))) }, findings: rowsMissing(cells, readings) };
}

/** `raw` is what stands at the cell's place, to the letter; a place that runs over its line's end is cut there. */
function asPrinted(cell: Cell, document: Document): Cell {
  const text = cell.place ? document.lines[cell.place.line - 1]?.text : undefined;
  if (!cell.place || text === undefined) return cell;
  const end = Math.min(cell.place.end, text.length);
  const place = { ...cell.place, start: Math.min(cell.place.start, end), end };
  return { ...cell, place, raw: text.slice(place.start, place.end) };
}

function cellsOf(table: TableId, rows: readonly FormRow[], reading: TableReading | undefined): Cell[] {
  return rows.flatMap((row) => row.columns.map((column): Cell => {
    const address = addressOf(table, row.id, column.id);
    const read = reading?.cells.get(address);
    const common = { address, table, row: row.id, column: column.id, implied: null };
    if (!read) return { ...common, value: null, unit: column.unit, state: 'absent', raw: '', place: null };
    const { state, value, raw, place } = read;
    return { ...common, value, unit: read.unit ?? read.headUnit ?? column.unit, state, raw, place };
  }));
}

/** Rows that a table on file lacks. That a whole table is missing is the report's affair and checked there. */
function rowsMissing(cells: readonly Cell[], readings: readonly TableReading[]): Finding[] {
  const tables = readings.map((reading) => reading.table);
  const missing = cells.filter((cell) => cell.state === 'absent' && tables.includes(cell.table)).map((cell) => cell.address);
  return missing.length === 0 ? [] : [readingFinding('read.row_missing', 'warning', {
    zh: `表中没有找到${missing.length}格所在的行或列，这些格没有数值。`,
    en: `${missing.length} cells have no value: their rows or columns were not found in the table.`,
  }, { cells: missing })];
}
