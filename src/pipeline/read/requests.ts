import { applicantColumns } from '../../form/columns.ts';
import { addressOf, editions, requestRowsOfAnyEdition, type FormRow } from '../../form/index.ts';
import type { BlockCell, BlockRow } from '../divide/block.ts';
import type { LocatedRow, LocatedTable } from '../locate/locate.ts';
import { applicantHeads, type ApplicantHeads } from './applicant-heads.ts';
import { textColumns, type PlacedRow } from './columns.ts';
import { figureOf, unreadableRow } from './figure.ts';
import { isForced } from './forced.ts';
import { columnsBelowHeads, gridCells, isGrid } from './grid-columns.ts';
import { joinLoneRows } from './join-rows.ts';
import { joinLabelsApart } from './label-apart.ts';
import { contradictedRows, rowsLeftOver } from './leftover.ts';
import { hidesLostCells, mayHaveLostCell, mayHaveMovedUp } from './lost-cell.ts';
import { sumsSpeakAgainst } from './order-by-sums.ts';
import { requestIds } from './request-ids.ts';
import { cellUnreadable, labelDamaged, labelLost, rowUndetermined } from './row-findings.ts';
import { figureCount } from './cell-words.ts';
import { alignRows, seenRows, severalFigures, sureRow, type AlignedRow } from './rows.ts';
import { withoutSpacers } from './spacer-columns.ts';
import { splitRequests } from './squashed-requests.ts';
import type { TableReading } from './table-reading.ts';

/** The form's rows in both editions, and where a table mixes them. */
const formOrders = [...Object.values(editions).map((edition) => edition.tables.requests.rows), requestRowsOfAnyEdition].map((rows) => rows.map((row) => row.id));

/** Reads table 3: its rows aligned with the form's, seven figures a row. */
export function readRequests(located: LocatedTable): TableReading {
  const idOf = (row: LocatedRow) => sureRow('requests', row);
  const rows = withHeadsTogether(joinLabelsApart(joinLoneRows(located.rows, (row) => idOf(row) !== null), requestIds, formOrders));
  const { form, aligned } = alignWithEdition(rows);
  const first = rows.findIndex((row) => row === aligned[0]?.row);
  const heads = applicantHeads(rows.slice(0, first < 0 ? rows.length : first));
  const figures = figuresFinder(aligned, heads);
  const contradicted = contradictedRows(rows, aligned, (row) => sureRow('requests', row));
  const reading: TableReading = { table: 'requests', edition: editionOf(form), rows: [], cells: new Map(), findings: [] };
  const found = new Map(aligned.map((row) => [row, figures(row)]));
  const read = [...found.values()].flatMap((cells) => (cells ? [cells] : []));
  const disordered = sumsSpeakAgainst(read, heads);
  const width = Math.max(...aligned.map(({ row: { cells } }) => endOf(cells)));
  for (const [row, cells] of found) {
    const trusted = !disordered && !row.row.unsettled && !contradicted.has(row.form.id) && (!row.doubtful || isForced(row, aligned, rows, form, severalFigures));
    const alike = () => [...found].flatMap(([other, its]) => (other !== row && its && isOutcome(other) === isOutcome(row) ? [its] : []));
    const isWhole = cells && !((hidesLostCells(row.row) || (isGrid(row.row) && endOf(row.row.cells) < width)) && mayHaveLostCell(cells, alike()))
      && !mayHaveMovedUp(row.row, cells, alike, heads.order.indexOf('total'));
    readRow(row, trusted && isWhole ? cells : null, heads.order, reading);
  }
  reading.findings.push(...rowsLeftOver(rows, aligned));
  return reading;
}

function alignWithEdition(rows: readonly LocatedRow[]): { form: FormRow[]; aligned: AlignedRow[] } {
  const seen = seenRows('requests', rows);
  const first = alignRows('requests', rows, requestRowsOfAnyEdition, seen);
  const form = rowsPrinted(first);
  return { form, aligned: form.length === requestRowsOfAnyEdition.length ? first : alignRows('requests', rows, form, seen) };
}

/** How a row's seven cells are told: by the grid, by their number and place, or, run together, by the form's equations. */
function figuresFinder(aligned: readonly AlignedRow[], heads: ApplicantHeads): (row: AlignedRow) => readonly BlockCell[] | null {
  const squashed = aligned.filter(isSquashed).map(({ row, form: { id }, labelAt }) => ({ id, cells: row.cells.slice(labelAt + 1) }));
  const split = splitRequests(squashed, heads.order);
  const belowHeads = columnsBelowHeads(aligned.filter((row) => row.labelAt >= 0), heads.gridColumns);
  const inText = aligned.filter((row) => !isSquashed(row) && !isGrid(row.row)).map(placed);
  const first = heads.gridColumns?.[0] ?? (heads.collapsed ? 'collapsed' : null);
  const cellsOf = textColumns(inText, { count: heads.order.length, heads: first, losesEnds: aligned.some(isTabGrid) });
  return (row) => {
    if (isSquashed(row)) return split.get(row.form.id) ?? blankRow(row);
    return isGrid(row.row) ? gridCells(row, heads.order.length, belowHeads) : cellsOf(placed(row));
  };
}

/** Rows of one group stand beside the same labels; 予以公开, 部分公开 and 总计 beside that of all outcomes only. */
function placed(row: AlignedRow): PlacedRow {
  const { id, group = 'none' } = row.form;
  return { row: row.row, labelAt: row.labelAt, doubtful: row.doubtful, kind: id === 'total_handled' || group === 'granted_in_part' ? 'granted' : group };
}

/** Without columns that only keep others apart, where these keep the heads apart. */
function withHeadsTogether(rows: readonly LocatedRow[]): readonly LocatedRow[] {
  const inGrid = (each: readonly LocatedRow[]) => applicantHeads(each).gridColumns !== null;
  if (inGrid(rows)) return rows;
  const closed = withoutSpacers(rows);
  return inGrid(closed) ? closed : rows;
}

/** Column behind a row's last. */
const endOf = (cells: readonly BlockCell[]): number => Math.max(0, ...cells.map((cell) => cell.column + (cell.columnSpan ?? 1)));

const isOutcome = ({ form }: AlignedRow): boolean => form.group !== undefined;

/**
 * The row 其他处理 and its three successors exclude each other, save where both are printed with figures. Of the three
 * the long labels tell: the third, 其他, may be anything, and 其他处理 is also the label of their group.
 */
function rowsPrinted(aligned: readonly AlignedRow[]): FormRow[] {
  const isOther = ({ form }: AlignedRow) => form.id === 'other_disposition' || splitRows.includes(form.id);
  // Where none of the four is sure, what is left of their labels decides.
  const sure = aligned.some((row) => !row.doubtful && isOther(row)) ? aligned.filter((row) => !row.doubtful) : aligned.filter((row) => row.labelAt >= 0);
  const split = sure.some((row) => row.form.id === splitRows[0] || row.form.id === splitRows[1]);
  const own = sure.find((row) => row.form.id === 'other_disposition');
  const first = sure.some((row) => row.form.id === splitRows[0]);
  // 其他处理 before an empty cell, beside the second of its rows but not the first, is the group's label, and the first row's own is lost.
  const isOwn = own !== undefined && (first || own.row.cells[own.labelAt + 1]?.text.trim() !== '') && figureCount(own.row) > 0;
  const unsplit = split ? isOwn : own !== undefined;
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

function readRow(aligned: AlignedRow, cells: readonly BlockCell[] | null, order: readonly string[], reading: TableReading): void {
  const { row, form, labelAt, doubtful } = aligned;
  const addresses = order.map((column) => addressOf('requests', form.id, column));
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

const isSquashed = ({ row }: AlignedRow): boolean => row.layout === 'squashed';

const isTabGrid = ({ row }: AlignedRow): boolean => row.layout === 'tab-grid';

/** Where nothing at all stands behind a label, the row is blank. */
function blankRow({ row, labelAt }: AlignedRow): BlockCell[] | null {
  const label = row.cells[labelAt];
  if (!label || row.cells.length > labelAt + 1) return null;
  const place = { ...label.place, start: label.place.end };
  return applicantColumns.map((_, index) => ({ text: '', column: labelAt + 1 + index, place }));
}

/** A figure standing in the label's columns says that the row is shifted: nobody can tell by how much (汝州 2022, line 65). */
function hasFigureBefore(row: BlockRow, column: number): boolean {
  return row.cells.some((cell) => cell.column < column && figureOf(cell).state === 'stated');
}
