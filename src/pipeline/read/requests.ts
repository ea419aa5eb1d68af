import { addressOf, editions, requestRowsOfAnyEdition, type FormRow } from '../../form/index.ts';
import type { BlockCell, BlockRow } from '../divide/block.ts';
import { applicantHeads, firstOfFigures, type ApplicantHeads } from './applicant-heads.ts';
import { textColumns, type PlacedRow } from './columns.ts';
import { saidIn, unreadableRow } from './figure.ts';
import { isForced } from './forced.ts';
import { blankBehind } from './blank-row.ts';
import { columnsBelowHeads, gridCells, isGrid } from './grid-columns.ts';
import { joinLoneRows } from './join-rows.ts';
import { joinLabelsApart } from './label-apart.ts';
import { contradictedRows, rowsLeftOver, strayFigures } from './leftover.ts';
import { hidesLostCells, mayHaveLostCell, mayHaveMovedUp } from './lost-cell.ts';
import { sumsSpeakAgainst } from './order-by-sums.ts';
import { requestIds } from './request-ids.ts';
import { cellUnreadable, labelDamaged, labelLost, rowUndetermined } from './row-findings.ts';
import { figureCount } from './cell-words.ts';
import { alignRows, severalFigures, type AlignedRow } from './rows.ts';
import { seenRow, type SeenRow, type SeenTable } from './seen-row.ts';
import { withoutSpacers } from './spacer-columns.ts';
import { splitRequests } from './squashed-requests.ts';
import { readCell, type TableReading } from './table-reading.ts';

/** The form's rows in both editions, and where a table mixes them. */
const formOrders = [...Object.values(editions).map((edition) => edition.tables.requests.rows), requestRowsOfAnyEdition].map((rows) => rows.map((row) => row.id));

/** Reads table 3: its rows aligned with the form's, seven figures a row. */
export function readRequests({ table, rows: seen }: SeenTable): TableReading {
  const joined = joinLoneRows(table, seen);
  const { rows, heads: above } = withHeadsTogether(joinLabelsApart({ table, rows: joined }, requestIds(joined), formOrders));
  const { form, aligned } = alignWithEdition(rows);
  const heads = headsAbove(aligned[0], rows) ?? above;
  const figures = figuresFinder(aligned, heads, strayFigures(rows, aligned));
  const contradicted = contradictedRows(rows, aligned);
  const reading: TableReading = { table, edition: editionOf(form), rows: [], cells: new Map(), findings: [] };
  const found = new Map(aligned.map((row) => [row, figures(row)]));
  const read = [...found.values()].flatMap((cells) => (cells ? [cells] : []));
  const disordered = heads.outOfOrder || sumsSpeakAgainst(read, heads);
  const width = aligned.some(({ row }) => isGrid(row)) ? Math.max(...aligned.map(({ row }) => endOf(row.cells))) : 0;
  for (const [row, cells] of found) {
    const trusted = !disordered && !row.row.unsettled && !contradicted.has(row.form.id) && (!row.doubtful || isForced(row, aligned, rows, form, severalFigures));
    const alike = () => [...found].flatMap(([other, its]) => (other !== row && its && isOutcome(other) === isOutcome(row) ? [its] : []));
    const isWhole = cells && !((hidesLostCells(row.row) || (isGrid(row.row) && endOf(row.row.cells) < width)) && mayHaveLostCell(cells, alike))
      && !mayHaveMovedUp(row.row, cells, alike, heads.order.indexOf('total'));
    readRow(row, trusted && isWhole ? cells : null, heads.order, reading);
  }
  reading.findings.push(...rowsLeftOver(rows, aligned));
  return reading;
}

function alignWithEdition(rows: readonly SeenRow[]): { form: FormRow[]; aligned: AlignedRow[] } {
  const first = alignRows('requests', rows, requestRowsOfAnyEdition);
  const form = rowsPrinted(first);
  return { form, aligned: form === requestRowsOfAnyEdition ? first : alignRows('requests', rows, form) };
}

/**
 * How a row's seven cells are told: by the grid, by their number and place, or, run together, by the form's equations.
 * Where as many figures as labels lack stand elsewhere (a table copied column by column), no label without is blank.
 */
function figuresFinder(aligned: readonly AlignedRow[], heads: ApplicantHeads, strays: number): (row: AlignedRow) => readonly BlockCell[] | null {
  const squashed = aligned.filter(isSquashed).map(({ row, form: { id }, labelAt }) => ({ id, cells: row.cells.slice(labelAt + 1) }));
  const split = splitRequests(squashed, heads.order);
  const lacking = squashed.filter(({ cells }) => cells.length === 0).length * heads.order.length;
  const belowHeads = columnsBelowHeads(aligned.filter((row) => row.labelAt >= 0), heads.gridColumns);
  const inText = new Map(aligned.flatMap((row) => (isSquashed(row) || isGrid(row.row) ? [] : [[row, placed(row)]])));
  const first = heads.gridColumns?.[0] ?? (heads.collapsed ? 'collapsed' : null);
  const cellsOf = textColumns([...inText.values()], { count: heads.order.length, heads: first, losesEnds: aligned.some(isTabGrid) });
  return (row) => {
    if (isSquashed(row)) return split.get(row.form.id) ?? (strays >= lacking ? null : blankBehind(row.row, row.labelAt, heads.order.length));
    const own = inText.get(row);
    return own ? cellsOf(own) : gridCells(row, heads.order.length, belowHeads);
  };
}

/** Rows of one group stand beside the same labels; 予以公开, 部分公开 and 总计 beside that of all outcomes only. */
function placed(row: AlignedRow): PlacedRow {
  const { id, group = 'none' } = row.form;
  return { row: row.row, labelAt: row.labelAt, doubtful: row.doubtful, kind: id === 'total_handled' || group === 'granted_in_part' ? 'granted' : group };
}

/** Without columns that only keep others apart, where these keep the heads apart; and the heads above the first figures. */
function withHeadsTogether(rows: readonly SeenRow[]): { rows: readonly SeenRow[]; heads: ApplicantHeads } {
  const printed = rows.map(({ row }) => row);
  const heads = applicantHeads(printed);
  const closed = heads.gridColumns ? null : withoutSpacers(printed);
  const together = closed && applicantHeads(closed);
  return closed && together?.gridColumns ? { rows: closed.map((row) => seenRow('requests', row)), heads: together } : { rows, heads };
}

/** The heads above the first row of the form, where that stands above all figures; else null. */
function headsAbove(first: AlignedRow | undefined, rows: readonly SeenRow[]): ApplicantHeads | null {
  const printed = rows.map(({ row }) => row);
  const at = first ? printed.indexOf(first.row) : -1;
  return at >= 0 && at < firstOfFigures(printed) ? applicantHeads(printed.slice(0, at)) : null;
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
    const unread = { ...unreadableRow(row), headUnit: null };
    for (const address of addresses) reading.cells.set(address, { ...unread });
    reading.findings.push(rowUndetermined(form, addresses, row));
    return;
  }
  const figures = cells.map((cell) => readCell(cell));
  const damaged = doubtful || figures.some((figure) => figure.state === 'unreadable');
  figures.forEach((figure, index) => {
    const address = addresses[index] ?? '';
    // In a damaged row an empty cell may be a lost figure.
    if (damaged && figure.state === 'blank') figure.state = 'unreadable';
    if (figure.state === 'unreadable') reading.findings.push(cellUnreadable(address, figure));
    reading.cells.set(address, figure);
  });
  if (!doubtful) return;
  const named = addresses.filter((address) => reading.cells.get(address)?.state !== 'unreadable');
  reading.findings.push(labelAt < 0 ? labelLost(form, named, row) : labelDamaged(form, named, row));
}

const isSquashed = ({ row }: AlignedRow): boolean => row.layout === 'squashed';

const isTabGrid = ({ row }: AlignedRow): boolean => row.layout === 'tab-grid';

/** A figure standing in the label's columns says that the row is shifted: nobody can tell by how much (汝州 2022, line 65). */
function hasFigureBefore(row: BlockRow, column: number): boolean {
  return row.cells.some((cell) => cell.column < column && saidIn(cell.text).state === 'stated');
}
