import { addressOf, editions } from '../../form/index.ts';
import type { BlockCell, BlockRow } from '../divide/block.ts';
import { readingFinding } from '../finding.ts';
import type { LocatedTable } from '../locate/locate.ts';
import { figureOf, unreadableRow } from './figure.ts';
import { cellUnreadable } from './row-findings.ts';
import { figureCount, isWords } from './rows.ts';
import type { TableReading } from './table-reading.ts';

const addresses = editions['2021'].tables.review.rows
  .flatMap((row) => row.columns.map((column) => addressOf('review', row.id, column.id)));

/** Reads table 4: on paper one row of fifteen figures below its heads. */
export function readReview(located: LocatedTable): TableReading {
  const reading: TableReading = {
    table: 'review', edition: null, rows: editions['2021'].tables.review.rows.map((row) => row.id), cells: new Map(), findings: [],
  };
  const bodies = located.rows.filter((row) => !row.cells.some((cell) => isWords(cell.text)) && row.cells.length > 1);
  const withFigures = bodies.filter((row) => figureCount(row) > 0);
  const body = withFigures.length === 1 ? withFigures[0] : withFigures.length === 0 ? bodies.find((row) => row.cells.length === 15) : undefined;
  const cells = body && fifteen(body);
  if (!cells) {
    const row = withFigures[0] ?? located.rows.at(-1);
    if (row) for (const address of addresses) reading.cells.set(address, { ...unreadableRow(row), headUnit: null });
    reading.findings.push(undetermined(row));
    return reading;
  }
  cells.forEach((cell, index) => {
    const address = addresses[index] ?? '';
    const figure = figureOf(cell);
    if (figure.state === 'unreadable') reading.findings.push(cellUnreadable(address, figure));
    reading.cells.set(address, { ...figure, headUnit: null });
  });
  return reading;
}

/** Exactly fifteen cells, or fifteen filled ones among empty leavings of the grid. */
function fifteen(row: BlockRow): BlockCell[] | null {
  if (row.cells.length === addresses.length) return row.cells;
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  return filled.length === addresses.length ? filled : null;
}

const undetermined = (row: BlockRow | undefined) => readingFinding('read.row_undetermined', 'warning', {
  zh: '本站未能识读：表四的数字不是清楚的十五格，不能确定各属哪一格，未予采用。',
  en: 'We could not read table 4: its figures are not fifteen clear cells, so none was taken.',
}, { cells: addresses, line: row?.cells[0]?.place.line ?? null });
