import { applicantColumns } from '../../form/columns.ts';
import { addressOf, editions, requestRowsOfAnyEdition, type FormRow } from '../../form/index.ts';
import type { BlockCell, BlockRow } from '../divide/block.ts';
import type { LocatedRow, LocatedTable } from '../locate/locate.ts';
import { applicantHeads, type ApplicantHeads } from './applicant-heads.ts';
import { figureCells, learnFigureStart } from './columns.ts';
import { figureOf, unreadableRow } from './figure.ts';
import { joinLoneRows } from './join-rows.ts';
import { joinLabelsApart } from './label-apart.ts';
import { contradictedRows, rowsLeftOver } from './leftover.ts';
import { habitOf, hasLostCell, sumsSpeakAgainst } from './plausible.ts';
import { cellUnreadable, labelDamaged, labelLost, rowUndetermined } from './row-findings.ts';
import { alignRows, figureCount, severalFigures, sureRow, type AlignedRow } from './rows.ts';
import { splitRequests } from './squashed-requests.ts';
import type { TableReading } from './table-reading.ts';

/** The form's rows in both editions. */
const formOrders = Object.values(editions).map((edition) => edition.tables.requests.rows.map((row) => row.id));

/** Reads table 3: its rows aligned with the form's, seven figures a row. */
export function readRequests(located: LocatedTable): TableReading {
  const idOf = (row: LocatedRow) => sureRow('requests', row);
  const rows = joinLabelsApart(joinLoneRows(located.rows, (row) => idOf(row) !== null), idOf, formOrders, severalFigures);
  const { form, aligned } = alignWithEdition(rows);
  const heads = applicantHeads(rows);
  const figures = figuresFinder(aligned, heads);
  const contradicted = contradictedRows(rows, aligned, (row) => sureRow('requests', row));
  const reading: TableReading = { table: 'requests', edition: editionOf(form), rows: [], cells: new Map(), findings: [] };
  const found = new Map(aligned.map((row) => [row, figures(row)]));
  const read = [...found.values()].flatMap((cells) => (cells ? [cells] : []));
  const habit = habitOf(read, heads.order);
  const disordered = !heads.told && sumsSpeakAgainst(read, heads.order);
  for (const [row, cells] of found) {
    const trusted = !disordered && !row.row.unsettled && !contradicted.has(row.form.id) && (!row.doubtful || isForced(row, aligned, rows, form));
    readRow(row, trusted && cells && !hasLostCell(cells, heads.order, habit) ? cells : null, heads.order, reading);
  }
  reading.findings.push(...rowsLeftOver(rows, aligned));
  return reading;
}

function alignWithEdition(rows: readonly BlockRow[]): { form: FormRow[]; aligned: AlignedRow[] } {
  const first = alignRows('requests', rows, requestRowsOfAnyEdition);
  const form = rowsPrinted(first);
  return { form, aligned: form.length === requestRowsOfAnyEdition.length ? first : alignRows('requests', rows, form) };
}

/** How a row's seven cells are told: by their number and place, or, run together, by the form's equations. */
function figuresFinder(aligned: readonly AlignedRow[], { order, gridColumns }: ApplicantHeads): (row: AlignedRow) => readonly BlockCell[] | null {
  const starts = learnFigureStart(aligned.filter((row) => row.labelAt >= 0), order.length, gridColumns, aligned.some(isTabGrid));
  const squashed = aligned.filter(isSquashed).map(({ row, form: { id }, labelAt }) => ({ id, cells: row.cells.slice(labelAt + 1) }));
  const split = splitRequests(squashed, order);
  return (row) => (isSquashed(row) ? split.get(row.form.id) ?? blankRow(row) : figureCells(row.row, row.labelAt, order.length, starts));
}

/**
 * The row 其他处理 and its three successors exclude each other, save where both are printed with figures. Of the three
 * the long labels tell: the third, 其他, may be anything, and 其他处理 is also the label of their group.
 */
function rowsPrinted(aligned: readonly AlignedRow[]): FormRow[] {
  const sure = aligned.filter((row) => !row.doubtful);
  const split = sure.some((row) => row.form.id === splitRows[0] || row.form.id === splitRows[1]);
  const own = sure.find((row) => row.form.id === 'other_disposition');
  const first = sure.some((row) => row.form.id === splitRows[0]);
  // 其他处理 beside the second of its rows but not the first is the group's label, and the first row's own is lost.
  const unsplit = own !== undefined && (split ? first && figureCount(own.row) > 0 : true);
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

const isSquashed = (aligned: AlignedRow): boolean => 'layout' in aligned.row && aligned.row.layout === 'squashed';

const isTabGrid = (aligned: AlignedRow): boolean => 'layout' in aligned.row && aligned.row.layout === 'tab-grid';

/** Where nothing at all stands behind a label, the row is blank. */
function blankRow({ row, labelAt }: AlignedRow): BlockCell[] | null {
  const label = row.cells[labelAt];
  if (!label || row.cells.length > labelAt + 1) return null;
  const place = { ...label.place, start: label.place.end };
  return applicantColumns.map((_, index) => ({ text: '', column: labelAt + 1 + index, place }));
}

/**
 * A doubtful row is placed with certainty only where between its sure neighbours the document has as many rows of
 * figures as the form has rows: then their order leaves one way.
 */
function isForced(aligned: AlignedRow, all: readonly AlignedRow[], rows: readonly BlockRow[], form: readonly FormRow[]): boolean {
  const at = all.indexOf(aligned);
  const above = all.slice(0, at).findLast((row) => !row.doubtful);
  const below = all.slice(at + 1).find((row) => !row.doubtful);
  const documentGap = rows
    .slice(above ? rows.indexOf(above.row) + 1 : 0, below ? rows.indexOf(below.row) : rows.length)
    .filter((row) => figureCount(row) >= 3);
  const formGap = form.slice(above ? form.indexOf(above.form) + 1 : 0, below ? form.indexOf(below.form) : form.length);
  return documentGap.length === formGap.length;
}

/** A figure standing in the label's columns says that the row is shifted: nobody can tell by how much (汝州 2022, line 65). */
function hasFigureBefore(row: BlockRow, column: number): boolean {
  return row.cells.some((cell) => cell.column < column && figureOf(cell).state === 'stated');
}
