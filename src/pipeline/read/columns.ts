import type { BlockCell, BlockRow } from '../divide/block.ts';
import { saidIn } from './figure.ts';

export interface LabelledRow {
  row: BlockRow;
  /** Index in `row.cells` of the cell that carries the label; -1 where the label is lost. */
  labelAt: number;
}

/** A row with what else of it is known. */
export interface PlacedRow extends LabelledRow {
  /** Rows of one kind stand beside the same group labels, and so begin in the same column. */
  kind: string;
  /** Its label does not tell for sure which row it is, or where it stands. */
  doubtful: boolean;
}

export interface TextColumns {
  /** Figures of a row. */
  count: number;
  /** Cell that the first head stands in, where the heads are an unbroken run; `collapsed` where merged cells have left one cell each; null where heads do not tell. */
  heads: number | 'collapsed' | null;
  /** Lines of text may have lost empty cells at their ends. */
  losesEnds: boolean;
}

/**
 * Where the figures of each row begin, for text that tells cells but not which of them were merged. In: all rows of the
 * table. Out, for one of them: its `count` cells, one a column; null where the document does not determine which is
 * which. Blank cells keep their place: numbers never define the grid.
 *
 * A complete row shows its own figures and where those of its like begin. Others stand where the complete rows of their
 * label's depth do; where there is none, where the one way to print a grid without merged cells puts them that all rows
 * and the heads allow: all figures in the same columns, or right behind their labels.
 */
export function textColumns(rows: readonly PlacedRow[], { count, heads, losesEnds }: TextColumns): (row: PlacedRow) => BlockCell[] | null {
  const depths = depthsOf(rows);
  const room = (row: PlacedRow) => roomOf(row, labelOf(row, depths), count, losesEnds);
  const hasMoved = (row: PlacedRow) => row.labelAt >= 0 && row.labelAt < (depths.get(row.kind) ?? 0);
  const sure = rows.filter((row) => !row.doubtful && row.labelAt >= 0 && !hasMoved(row));
  const complete = new Map(rows.map((row) => [row, completeRun(row.row, row.labelAt, count)]));
  const learned = startsOfComplete(sure, complete);
  let ways: readonly Way[] | null = null;
  const startOf = (row: PlacedRow): number | null => {
    const label = labelOf(row, depths);
    const own = complete.get(row) ?? completeRun(row.row, label, count);
    if (own !== null) return own;
    const places = room(row);
    if (places === null) return null;
    const like = learned.get(label) ?? new Set((ways ??= waysToPrint(sure, learned, heads, room)).map((way) => way(label)));
    const only = places.from === places.to ? places.from : null;
    const isExact = !losesEnds && row.row.cells.length === label + 1 + count;
    if (only !== null && (isExact || like.size === 0 || like.has(only))) return only;
    const [start, other] = hasMoved(row) ? [] : like;
    return start !== undefined && other === undefined && isWithin(start, places) ? start : null;
  };
  // Where most rows reach further than the form's columns the table has others.
  const isOther = sure.filter((row) => complete.get(row) === null && room(row) === null).length * 2 > sure.length;
  return (row) => {
    if (isOther) return null;
    const behind = row.row.cells.slice(row.labelAt + 1);
    if (behind.every(isBlank)) return blankCells(row, count, losesEnds);
    const start = startOf(row);
    return start === null ? null : padded(row.row, start + count, losesEnds).slice(start, start + count);
  };
}

/** First and last cell that a row's figures may begin in: what is filled behind its label lies within them; null where nothing fits. */
interface Room {
  from: number;
  to: number;
}

const isWithin = (start: number, { from, to }: Room): boolean => start >= from && start <= to;

function roomOf({ row }: PlacedRow, label: number, count: number, losesEnds: boolean): Room | null {
  let [first, last] = [Infinity, -1];
  for (let at = label + 1; at < row.cells.length; at += 1) {
    if (isBlankAt(row.cells, at)) continue;
    first = Math.min(first, at);
    last = at;
  }
  const room = { from: Math.max(label + 1, last - count + 1), to: Math.min(first, losesEnds ? Infinity : row.cells.length - count) };
  return room.from <= room.to ? room : null;
}

/** Where a row's label stands; where a lost one stood among its like, unless figures stand there. */
function labelOf({ row, kind, labelAt }: PlacedRow, depths: ReadonlyMap<string, number>): number {
  const depth = labelAt < 0 ? depths.get(kind) ?? -1 : labelAt;
  return row.cells.slice(labelAt + 1, depth + 1).every((cell) => isBlank(cell) || saidIn(cell.text).state === 'unreadable') ? depth : labelAt;
}

/** For each kind of row the cell in which its labels stand: one further left has moved, because a merged cell beside it is lost. */
function depthsOf(rows: readonly PlacedRow[]): Map<string, number> {
  const depths = new Map<string, number>();
  for (const { kind, labelAt, doubtful } of rows) if (!doubtful) depths.set(kind, Math.max(depths.get(kind) ?? -1, labelAt));
  return depths;
}

/** For each depth of labels the cells in which complete rows begin. */
function startsOfComplete(rows: readonly PlacedRow[], complete: ReadonlyMap<PlacedRow, number | null>): Map<number, Set<number>> {
  const starts = new Map<number, Set<number>>();
  for (const row of rows) {
    const start = complete.get(row) ?? null;
    if (start !== null) starts.set(row.labelAt, (starts.get(row.labelAt) ?? new Set()).add(start));
  }
  return starts;
}

type Way = (labelAt: number) => number;

/** The ways to print a grid that neither a row nor the heads contradict. */
function waysToPrint(rows: readonly PlacedRow[], learned: ReadonlyMap<number, ReadonlySet<number>>, heads: TextColumns['heads'], room: (row: PlacedRow) => Room | null): Way[] {
  const fits = (way: Way) => rows.every((row) => {
    const places = room(row);
    return places === null || isWithin(way(row.labelAt), places);
  });
  const begins = [...new Set([...learned.values()].flatMap((starts) => [...starts]))];
  const first = begins[0] ?? (heads === 'collapsed' ? null : heads);
  const inColumns = first !== null && begins.length <= 1 && heads !== 'collapsed' && fits(() => first);
  const behindLabels = (begins.length > 0 || heads !== null) && fits((labelAt) => labelAt + 1);
  const settled = inColumns && heads === first;
  return [...(inColumns ? [() => first] : []), ...(behindLabels && !settled ? [(labelAt: number) => labelAt + 1] : [])];
}

/** The cell of the first figure of a row that carries exactly `count` figures in one run and nothing else behind its label. */
export function completeRun(row: BlockRow, labelAt: number, count: number): number | null {
  const { cells } = row;
  let first = labelAt + 1;
  while (first < cells.length && isBlankAt(cells, first)) first += 1;
  let last = cells.length - 1;
  while (last > first && isBlankAt(cells, last)) last -= 1;
  if (first >= cells.length || last - first + 1 !== count) return null;
  for (let at = first; at <= last; at += 1) {
    const cell = cells[at];
    if (!cell || isBlank(cell) || saidIn(cell.text, true).state === 'unreadable') return null;
  }
  return first;
}

/** A row with nothing behind its label is blank, wherever its figures would begin. */
function blankCells({ row, labelAt }: PlacedRow, count: number, losesEnds: boolean): BlockCell[] | null {
  const cells = padded(row, labelAt + 1 + count, losesEnds).slice(labelAt + 1, labelAt + 1 + count);
  return cells.length === count ? cells : null;
}

function padded(row: BlockRow, length: number, losesEnds: boolean): BlockCell[] {
  const cells = [...row.cells];
  for (let last = cells.at(-1); losesEnds && last && cells.length < length; last = cells.at(-1)) cells.push(emptyBehind(last, last.column + 1));
  return cells;
}

/** An empty cell that the line's end has swallowed. */
export const emptyBehind = (last: BlockCell, column: number): BlockCell => ({ text: '', column, place: { ...last.place, start: last.place.end } });

export const isBlank = (cell: BlockCell): boolean => cell.text === '' || saidIn(cell.text).state === 'blank';

const isBlankAt = (cells: readonly BlockCell[], at: number): boolean => {
  const cell = cells[at];
  return cell === undefined || isBlank(cell);
};
