import { addressOf, editions, type EditionId, type FormColumn, type FormRow } from '../../form/index.ts';
import { labelOf, likeness } from '../../form/label.ts';
import type { BlockCell, BlockRow } from '../divide/block.ts';
import type { LocatedTable } from '../locate/locate.ts';
import { emptyBehind } from './columns.ts';
import { figureOf, unreadableRow } from './figure.ts';
import { cellUnreadable, labelDamaged, rowUndetermined } from './row-findings.ts';
import { alignRows, isWords, type AlignedRow } from './rows.ts';
import type { TableReading } from './table-reading.ts';

/** Reads table 2: small tables, each with its own head; the head above a row says which columns its figures stand in. */
export function readDisclosure(located: LocatedTable): TableReading {
  const heads = located.rows.map(headOf);
  const edition = prevailingEdition(heads.flatMap((head) => head ?? []));
  const body = located.rows.filter((_, index) => heads[index] === null);
  const aligned = alignRows('disclosure', body, editions[edition ?? '2021'].tables.disclosure.rows);
  const reading: TableReading = { table: 'disclosure', edition, rows: [], cells: new Map(), findings: [] };
  for (const row of aligned) {
    if (row.labelAt < 0) continue;
    const at = located.rows.indexOf(row.row as (typeof located.rows)[number]);
    const head = heads.slice(0, at).findLast((candidate) => candidate !== null) ?? null;
    readRow(row, head, edition, reading);
  }
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

function columnNamed(cell: BlockCell): { column: FormColumn; editions: EditionId[] } | null {
  if (!isWords(cell.text)) return null;
  const label = labelOf(cell.text);
  let best: { column: FormColumn; editions: EditionId[]; likeness: number } | null = null;
  for (const candidate of columnsOfTheForm) {
    const value = Math.max(likeness(label, candidate.label), label.body.startsWith(candidate.label.body) ? 1 : 0);
    if (value >= 0.75 && value > (best?.likeness ?? 0)) best = { ...candidate, likeness: value };
  }
  return best;
}

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

function readRow(aligned: AlignedRow, head: readonly HeadCell[] | null, edition: EditionId | null, reading: TableReading): void {
  const { row, form, labelAt, doubtful } = aligned;
  reading.rows.push(form.id);
  const cells = head ? cellsUnder(head, form, row, labelAt) : null;
  const addresses = form.columns.map((column) => addressOf('disclosure', form.id, column.id));
  if (!cells || edition === null) {
    for (const address of addresses) reading.cells.set(address, { ...unreadableRow(row), headUnit: null });
    reading.findings.push(rowUndetermined(form, addresses, row));
    return;
  }
  for (const { column, cell, headUnit } of cells) {
    const address = addressOf('disclosure', form.id, column.id);
    const figure = figureOf(cell, column.decimal);
    if (figure.state === 'unreadable') reading.findings.push(cellUnreadable(address, figure));
    reading.cells.set(address, { ...figure, headUnit });
  }
  if (doubtful) reading.findings.push(labelDamaged(form, addresses, row));
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
function cellsUnder(head: readonly HeadCell[], form: FormRow, row: BlockRow, labelAt: number): ColumnCell[] | null {
  const columns = form.columns.map((column) => head.find((cell) => cell.column.id === column.id));
  if (columns.some((column) => column === undefined) || head.length !== form.columns.length) return null;
  const behind = row.cells.slice(labelAt + 1);
  const filled = behind.filter((cell) => cell.text.trim() !== '');
  const byGrid = columns.map((column) => underHead(column?.gridColumns ?? [], row));
  const gridHolds = byGrid.every((cell) => cell !== null) && filled.every((cell) => columns.some((column) => column?.gridColumns.includes(cell.column)))
    && columns.every((column) => (column?.gridColumns[0] ?? 0) > (row.cells[labelAt]?.column ?? 0));
  const cells = gridHolds ? byGrid : inOrder(behind, filled, columns.length);
  if (!cells) return null;
  return form.columns.flatMap((column, index) => {
    const cell = cells[index];
    return cell ? [{ column, cell, headUnit: columns[index]?.unit ?? null }] : [];
  });
}

/**
 * The cell below a head. Where the head's text is repeated over several columns the figure is too, or nobody can tell
 * whose it is. A row of pasted text that ends before the head's column has lost its empty cells at the end.
 */
function underHead(gridColumns: readonly number[], row: BlockRow): BlockCell | null {
  const below = row.cells.filter((cell) => gridColumns.includes(cell.column));
  const [first] = below;
  const last = row.cells.at(-1);
  if (!first) return last && last.column < (gridColumns[0] ?? 0) ? emptyBehind(last, gridColumns[0] ?? 0) : null;
  const filled = [...new Set(below.map((cell) => cell.text.trim()))].filter((text) => text !== '');
  return filled.length <= 1 ? below.find((cell) => cell.text.trim() !== '') ?? first : null;
}

function inOrder(behind: readonly BlockCell[], filled: readonly BlockCell[], count: number): readonly BlockCell[] | null {
  if (behind.length === count) return behind;
  return filled.length === count ? filled : filled.length === 1 ? apart(filled[0], count) : null;
}

/**
 * Figures of table 2 run together have no equation: they are known only where each is one digit (007) or a sign stands
 * between any two (35-15). Plausibility is no evidence (行政许可396442278, 平潭 2020).
 */
function apart(cell: BlockCell | undefined, count: number): BlockCell[] | null {
  if (!cell) return null;
  const parts = [...cell.text.matchAll(cell.text.length === count ? /\d/g : /[+-]?\d+/g)];
  if (parts.length !== count || parts.map((part) => part[0]).join('') !== cell.text) return null;
  return parts.map((part, column) => {
    const start = cell.place.start + part.index;
    return { text: part[0], column, place: { ...cell.place, start, end: start + part[0].length } };
  });
}
