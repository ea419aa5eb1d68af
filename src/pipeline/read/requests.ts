import { addressOf, editions, requestRowsOfAnyEdition, type FormRow } from '../../form/index.ts';
import type { BlockCell, BlockRow } from '../divide/block.ts';
import { readingFinding, type Finding } from '../finding.ts';
import type { LocatedTable } from '../locate/locate.ts';
import { figureCells, learnFigureStart } from './columns.ts';
import { figureOf, unreadableRow } from './figure.ts';
import { cellUnreadable, labelDamaged, labelLost, rowUndetermined } from './row-findings.ts';
import { alignRows, figureCount, type AlignedRow } from './rows.ts';
import { splitRequests } from './squashed-requests.ts';
import type { TableReading } from './table-reading.ts';

const columns = editions['2021'].tables.requests.rows[0]?.columns ?? [];
const columnIds = columns.map((column) => column.id);

/** Reads table 3: its rows aligned with the form's, seven figures a row. */
export function readRequests(located: LocatedTable): TableReading {
  const first = alignRows('requests', located.rows, requestRowsOfAnyEdition);
  const form = rowsPrinted(first);
  const aligned = form.length === requestRowsOfAnyEdition.length ? first : alignRows('requests', located.rows, form);
  const starts = learnFigureStart(aligned.filter((row) => row.labelAt >= 0), columns.length);
  const reading: TableReading = { table: 'requests', edition: editionOf(form), rows: [], cells: new Map(), findings: [] };
  const split = splitRequests(aligned.filter(isSquashed).map(({ row, form: { id }, labelAt }) => ({ id, cells: row.cells.slice(labelAt + 1) })), columnIds);
  for (const row of aligned) {
    const trusted = !row.doubtful || isLonely(row, aligned, located.rows, form);
    const cells = !trusted ? null : isSquashed(row) ? split.get(row.form.id) ?? blankRow(row) : figureCells(row.row, row.labelAt, columns.length, starts);
    readRow(row, cells, reading);
  }
  reading.findings.push(...rowsLeftOver(located.rows, aligned));
  return reading;
}

/** The row 其他处理 and its three successors exclude each other, save where both are printed with figures. */
function rowsPrinted(aligned: readonly AlignedRow[]): FormRow[] {
  const sure = new Set(aligned.filter((row) => !row.doubtful && figureCount(row.row) > 0).map((row) => row.form.id));
  const unsplit = sure.has('other_disposition');
  const split = splitRows.some((id) => sure.has(id));
  if (unsplit === split) return requestRowsOfAnyEdition;
  return requestRowsOfAnyEdition.filter((row) => (unsplit ? !splitRows.includes(row.id) : row.id !== 'other_disposition'));
}

const splitRows = ['other_not_clarified', 'other_fee_unpaid', 'other_remaining'];

function editionOf(form: readonly FormRow[]): TableReading['edition'] {
  const unsplit = form.some((row) => row.id === 'other_disposition');
  const split = form.some((row) => splitRows.includes(row.id));
  if (unsplit === split) return null;
  return unsplit ? '2019' : '2021';
}

function readRow(aligned: AlignedRow, cells: readonly BlockCell[] | null, reading: TableReading): void {
  const { row, form, labelAt, doubtful } = aligned;
  const addresses = columns.map((column) => addressOf('requests', form.id, column.id));
  reading.rows.push(form.id);
  if (!cells || (labelAt < 0 && hasFigureBefore(row, cells[0]?.column ?? 0))) {
    for (const address of addresses) reading.cells.set(address, { ...unreadableRow(row), headUnit: null });
    reading.findings.push(rowUndetermined(form, addresses, row));
    return;
  }
  const figures = cells.map((cell) => figureOf(cell));
  const damaged = doubtful || figures.some((figure) => figure.state === 'unreadable');
  const named: string[] = [];
  figures.forEach((figure, index) => {
    const address = addresses[index] ?? '';
    // In a damaged row an empty cell may be a lost figure.
    const state = damaged && figure.state === 'blank' ? 'unreadable' : figure.state;
    if (state === 'unreadable') reading.findings.push(cellUnreadable(address, figure));
    else named.push(address);
    reading.cells.set(address, { ...figure, state, headUnit: null });
  });
  if (doubtful) reading.findings.push(labelAt < 0 ? labelLost(form, named, row) : labelDamaged(form, named, row));
}

const isSquashed = (aligned: AlignedRow): boolean => 'layout' in aligned.row && aligned.row.layout === 'squashed';

/** Where nothing at all stands behind a label, the row is blank. */
function blankRow({ row, labelAt }: AlignedRow): BlockCell[] | null {
  const label = row.cells[labelAt];
  if (!label || row.cells.length > labelAt + 1) return null;
  const place = { ...label.place, start: label.place.end };
  return columns.map((_, index) => ({ text: '', column: labelAt + 1 + index, place }));
}

/** A doubtful row is placed with certainty only where it is the one row that can stand between its sure neighbours. */
function isLonely(aligned: AlignedRow, all: readonly AlignedRow[], rows: readonly BlockRow[], form: readonly FormRow[]): boolean {
  const at = all.indexOf(aligned);
  const above = all.slice(0, at).findLast((row) => !row.doubtful);
  const below = all.slice(at + 1).find((row) => !row.doubtful);
  const documentGap = rows
    .slice(above ? rows.indexOf(above.row) + 1 : 0, below ? rows.indexOf(below.row) : rows.length)
    .filter((row) => figureCount(row) >= 3);
  const formGap = form.slice(above ? form.indexOf(above.form) + 1 : 0, below ? form.indexOf(below.form) : form.length);
  return documentGap.length === 1 && formGap.length === 1;
}

/** A figure standing in the label's columns says that the row is shifted: nobody can tell by how much (汝州 2022, line 65). */
function hasFigureBefore(row: BlockRow, column: number): boolean {
  return row.cells.some((cell) => cell.column < column && figureOf(cell).state === 'stated');
}

/** Rows that carry a row's worth of figures and belong to no row of the form. */
function rowsLeftOver(rows: readonly BlockRow[], aligned: readonly AlignedRow[]): Finding[] {
  const taken = new Set(aligned.map(({ row }) => row));
  return rows.filter((row) => !taken.has(row) && figureCount(row) >= 3).map((row) => readingFinding('read.row_unassigned', 'warning', {
    zh: '本站未能识读：此行有数字，但不能确定属于表中哪一行，未予采用。',
    en: 'We could not place this row: it has figures, but which row of the form it is cannot be told, so none was taken.',
  }, { line: row.cells[0]?.place.line ?? null }));
}
