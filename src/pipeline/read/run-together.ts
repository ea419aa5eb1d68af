import { applicantColumns } from '../../form/columns.ts';
import { labelOf } from '../../form/label.ts';
import { hanOf, labelWords, labelsAndHeads } from '../../form/words.ts';
import type { BlockCell } from '../divide/block.ts';
import { dashesAsCells, withoutPageNumber } from './page-number.ts';
import { isGlued } from './split.ts';
import type { SeenRow, SeenTable } from './seen-row.ts';

/** How a document prints figures that nothing delimits. */
export interface RunTogether {
  /** Figures of one row stand without anything between them. */
  glued: boolean;
  /** Rows with fewer digits than columns: blank cells have vanished, and counting digits proves nothing. */
  blanksVanish: boolean;
  /** No table has a figure: labels and heads of a form that nobody filled in. */
  isEmpty: boolean;
  /** Dashes that stand for a cell without figure. */
  dashes: ReadonlySet<string>;
}

/** Told by table 3, whose rows have seven figures each, and by figures of any table. */
export function runTogether(tables: readonly SeenTable[]): RunTogether {
  const squashed = tables.map(({ table, rows }) => ({ table, rows: rows.filter(({ row }) => row.layout === 'squashed') }));
  const requests = squashed.find(({ table }) => table === 'requests')?.rows ?? [];
  return {
    isEmpty: tables.every(({ rows }) => rows.every(({ figures }) => figures === 0)),
    dashes: new Set(squashed.flatMap(({ rows }) => [...dashesAsCells(rows.map(({ row }) => row))])),
    glued: squashed.some(({ table, rows }) => rows.some(({ row }) => isGlued(row.cells.slice(1), table === 'disclosure' ? Infinity : undefined))),
    blanksVanish: requests.some((seen) => (seen.row.cells.length > 1 ? seen.sure !== null && hasFewerDigits(seen.row.cells.slice(1), applicantColumns.length) : isBlankRow(seen))),
  };
}

/** A label of the form, whole, and nothing behind it. 其他处理 may be the label over its three rows. */
function isBlankRow({ row, sure }: SeenRow): boolean {
  const label = labelOf(row.cells[0]?.text ?? '');
  return labelWords.has(hanOf(label.body)) && (label.enumerator !== '' || !labelsAndHeads.has(label.body)) && sure !== 'other_disposition';
}

/** Fewer digits, or other signs, than a row has columns: an empty cell has left nothing behind. */
export const hasFewerDigits = (behind: readonly BlockCell[], count: number): boolean => (
  behind.reduce((sum, cell) => sum + (/^[\d.+-]*$/.test(cell.text) ? cell.text.match(/\d/g)?.length ?? 0 : count), 0) < count
);

/** The cells of a row in order. */
export interface InOrder {
  cells: readonly BlockCell[];
  /** Nothing but their number tells the figures apart: 215 may be 2, 1 and 5, or one figure between two empty cells. */
  counted: boolean;
}

/**
 * The cells of a row that no grid settles, in order: as many as columns; or as many filled ones. Run together, figures
 * of table 2 have no equation (行政许可396442278, 平潭 2020, is unreadable): they are known only where blanks and signs
 * delimit them (35-15), or where those leave one way in which all others are one digit each, and no blank can have vanished.
 */
export function figuresInOrder(cells: readonly BlockCell[], count: number, { glued, blanksVanish, dashes }: RunTogether): InOrder | null {
  const behind = withoutPageNumber(cells, count, dashes);
  if (behind.length === count) return { cells: behind, counted: false };
  const filled = behind.filter((cell) => cell.text.trim() !== '');
  if (filled.length === count) return { cells: filled, counted: false };
  const pieces = filled.flatMap(signedPieces);
  if (pieces.length === count) return { cells: pieces, counted: false };
  if (pieces.length === 0 || pieces.length > count || !pieces.every((piece) => isDigits(piece.text))) return null;
  // 007: no two neighbours can be one figure, whatever has vanished.
  const noOther = pieces.every((piece) => /^0*\d$/.test(piece.text));
  const apart = noOther || (glued && !blanksVanish) ? oneWay(pieces, count) : null;
  return apart && { cells: apart, counted: !noOther };
}

/** A sign begins a figure: 35-15 is two, 2648-18538 two or three. */
function signedPieces(cell: BlockCell): BlockCell[] {
  const parts = [...cell.text.matchAll(/[+-]?[^+-]+/g)];
  if (parts.map((part) => part[0]).join('') !== cell.text) return [cell];
  return parts.map((part) => partOf(cell, part.index, part.index + part[0].length));
}

/** Digits, with a sign in front or a unit behind. */
const isDigits = (text: string): boolean => /^[+-]?\d+(万?元)?$/u.test(text);

/** All pieces digit by digit; or all whole but those that must be digit by digit: 00 2302 is three. Null where that is not `count`. */
function oneWay(pieces: readonly BlockCell[], count: number): BlockCell[] | null {
  const digits = pieces.flatMap(singleDigits);
  if (digits.length === count) return digits;
  const zeros = pieces.filter((piece) => /^[+-]?0\d/.test(piece.text));
  if (!zeros.every((piece) => /^[+-]?0+\d\D*$/u.test(piece.text))) return null;
  const found = pieces.flatMap((piece) => (zeros.includes(piece) ? singleDigits(piece) : [piece]));
  return found.length === count ? found : null;
}

function singleDigits(cell: BlockCell): BlockCell[] {
  return [...cell.text.matchAll(/[+-]?\d(\D+$)?/gu)].map((match) => partOf(cell, match.index, match.index + match[0].length));
}

const partOf = (cell: BlockCell, from: number, to: number): BlockCell => ({
  ...cell, text: cell.text.slice(from, to), place: { ...cell.place, start: cell.place.start + from, end: cell.place.start + to },
});
