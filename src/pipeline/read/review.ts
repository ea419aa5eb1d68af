import { addressOf, editions } from '../../form/index.ts';
import type { BlockCell, BlockRow } from '../divide/block.ts';
import { readingFinding } from '../finding.ts';
import type { LocatedRow } from '../locate/locate.ts';
import { blankBehind } from './blank-row.ts';
import { figureOf, unreadableRow, type Figure } from './figure.ts';
import { joinLoneRows } from './join-rows.ts';
import { hidesLostCells, isPrinted, losesUnseen, mayHaveLostCell } from './lost-cell.ts';
import { cellUnreadable } from './row-findings.ts';
import { headsOutOfOrder } from './review-heads.ts';
import { lacksTotal, uprightCells } from './review-rows.ts';
import type { RunTogether } from './run-together.ts';
import { splitReview } from './squashed-review.ts';
import type { SeenRow, SeenTable } from './seen-row.ts';
import { readCell, type TableReading } from './table-reading.ts';

const addresses = editions['2021'].tables.review.rows
  .flatMap((row) => row.columns.map((column) => addressOf('review', row.id, column.id)));

/** Reads table 4: on paper one row of fifteen figures below its heads. */
export function readReview({ rows }: SeenTable, document: Pick<RunTogether, 'glued' | 'blanksVanish' | 'isEmpty'> = { glued: true, blanksVanish: true, isEmpty: false }): TableReading {
  const reading: TableReading = {
    table: 'review', edition: null, rows: editions['2021'].tables.review.rows.map((row) => row.id), cells: new Map(), findings: [],
  };
  const squashed = rows.some(({ row: { layout } }) => layout === 'squashed');
  const withFigures = () => rows.find(({ figures }) => figures > 0)?.row;
  const row = squashed ? withFigures() : bodyRow(rows);
  const behind = row && squashed ? row.cells.slice(1) : null;
  const separate = row && !row.unsettled && notShifted(behind ? exactly(behind) : fifteen(row), row);
  const inferred = separate || !behind || !document.glued ? null : splitReview(behind, document.blanksVanish);
  const cells = headsOutOfOrder(rows) ? null : separate ?? inferred ?? blankForm(rows, squashed && document.isEmpty) ?? uprightCells(joinLoneRows('review', rows));
  if (!cells) {
    const found = row ?? withFigures();
    const unread = found && { ...unreadableRow(found), headUnit: null };
    if (unread) for (const address of addresses) reading.cells.set(address, { ...unread });
    reading.findings.push(undetermined(row));
    return reading;
  }
  if (inferred) reading.findings.push(inferredFromSums(row));
  cells.forEach((cell, index) => {
    const address = addresses[index] ?? '';
    const figure = readCell(cell);
    if (figure.state === 'unreadable') reading.findings.push(cellUnreadable(address, figure));
    reading.cells.set(address, figure);
  });
  return reading;
}

/**
 * The one row without words that carries figures, printed once or several times alike (a page for screens and one for
 * telephones); failing that, the one whose words are its body's name before fifteen cells, or a row of fifteen empty cells.
 */
function bodyRow(rows: readonly SeenRow[]): LocatedRow | undefined {
  const bodies = rows.filter(({ row, lastWords }) => lastWords < 0 && row.cells.length > 1);
  const filled = bodies.filter(({ figures }) => figures > 0);
  // A lone sign or number beside a row of several is a scrap.
  const several = filled.filter(({ figures }) => figures > 1);
  const withFigures = several.length > 0 ? several : filled;
  if (withFigures.length === 0) return onlyOne(rows.filter(isNamed).map(withoutName)) ?? bodies.find(({ row }) => row.cells.length === addresses.length && row.cells.every((cell) => cell.text.trim() === ''))?.row;
  return onlyOne(withFigures.map(({ row }) => row));
}

/** The first row where all print the same. */
function onlyOne([first, ...others]: readonly LocatedRow[]): LocatedRow | undefined {
  const printed = ({ cells }: LocatedRow) => cells.map((cell) => cell.text.trim()).join('\t');
  return first && others.every((other) => printed(other) === printed(first)) ? first : undefined;
}

const isNamed = ({ row: { cells }, figures, lastWords }: SeenRow): boolean => lastWords === 0 && figures > 1 && cells.length === addresses.length + 1;

const withoutName = ({ row }: SeenRow): LocatedRow => ({ ...row, cells: row.cells.slice(1) });

/** Heads of a form that nobody filled in: fifteen empty cells behind the last of them. */
function blankForm(rows: readonly SeenRow[], isEmpty: boolean): BlockCell[] | null {
  const last = rows.at(-1)?.row;
  return isEmpty && last ? blankBehind(last, last.cells.length - 1, addresses.length) : null;
}

/** A row that may have lost a cell has moved up: it has no value. */
function notShifted(cells: readonly BlockCell[] | null, row: LocatedRow): readonly BlockCell[] | null {
  if (!cells || (hidesLostCells(row) && mayHaveLostCell(cells))) return null;
  const figures = cells.map((cell) => figureOf(cell));
  return (losesUnseen(row) && lacksTotal(figures.slice(-5))) || (isPrinted(row) && hasMovedUp(figures)) ? null : cells;
}

/** The last cell is blank, and a total is beside figures, or two figures in one cell. */
const hasMovedUp = (figures: readonly Figure[]): boolean => figures.at(-1)?.state === 'blank'
  && ([0, 5, 10].some((at) => lacksTotal(figures.slice(at, at + 5))) || figures.some(({ state }) => state === 'unreadable'));

const exactly = (cells: readonly BlockCell[]): readonly BlockCell[] | null => (cells.length === addresses.length ? cells : null);

/** Exactly fifteen cells, or fifteen filled ones among empty leavings of the grid. */
function fifteen(row: BlockRow): BlockCell[] | null {
  if (row.cells.length === addresses.length) return row.cells;
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  return filled.length === addresses.length ? filled : null;
}

const inferredFromSums = (row: BlockRow | undefined) => readingFinding('read.inferred_from_sums', 'info', {
  zh: '表四的数字连写在一起，各格是按“前四项相加等于总计”拆分的，没有其他佐证。',
  en: 'The figures of table 4 are run together; they were split by the rule that four add up to the fifth, with no other evidence.',
}, { cells: addresses, line: row?.cells[0]?.place.line ?? null });

const undetermined = (row: BlockRow | undefined) => readingFinding('read.row_undetermined', 'warning', {
  zh: '本站未能识读：表四的数字不是清楚的十五格，不能确定各属哪一格，未予采用。',
  en: 'We could not read table 4: its figures are not fifteen clear cells, so none was taken.',
}, { cells: addresses, line: row?.cells[0]?.place.line ?? null });
