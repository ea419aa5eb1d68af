import type { Fragment } from './fragment.ts';
import type { LabelLine, PlacedLabel } from './labels.ts';

/** A row of a table: its label, and the figures beside it. */
export interface MatchedRow {
  label: PlacedLabel | null;
  /** Lines of figures; none where the row is blank. */
  figures: Fragment[][];
  /** False where figures may belong to this row or to another. */
  settled: boolean;
}

/**
 * Each line of figures to the label it stands beside: figures are set at the height of one of the label's lines or in
 * the middle of them. A line that stands between two labels, or that is the second beside one, unsettles them.
 */
export function matchFigures(labels: readonly PlacedLabel[], figures: readonly (readonly Fragment[])[]): MatchedRow[] {
  const rows = labels.map((label): MatchedRow => ({ label, figures: [], settled: !label.some(endsInFigure) }));
  const alone: MatchedRow[] = [];
  for (const line of figures) {
    const beside = rowsBeside(rows, line);
    for (const row of beside) {
      row.settled &&= beside.length === 1 && row.figures.length === 0;
      row.figures.push([...line]);
    }
    if (beside.length === 0) alone.push({ label: null, figures: [[...line]], settled: true });
  }
  return unsettleNeighbours([...rows, ...alone].toSorted(inReadingOrder));
}

/** A label without figures next to figures that nobody can place is not the label of a blank row: they may be its own. */
function unsettleNeighbours(rows: readonly MatchedRow[]): MatchedRow[] {
  const isOpen = (row: MatchedRow | undefined): row is MatchedRow => row !== undefined && (!row.settled || row.label === null) && row.figures.length > 0;
  return rows.map((row, index) => {
    const open = [rows[index - 1], rows[index + 1]].filter(isOpen);
    return row.figures.length > 0 || open.length === 0 ? row : { label: row.label, settled: false, figures: open.flatMap((other) => other.figures) };
  });
}

/** A figure that touches its label (公开16) cannot be told from it, and its column looks blank. */
const endsInFigure = ({ text }: LabelLine): boolean => /\p{Script=Han}[\d０-９]+$/u.test(text);

/** The row that a line of figures stands beside; two where it may be either; none far from all. */
function rowsBeside(rows: readonly MatchedRow[], line: readonly Fragment[]): MatchedRow[] {
  const size = (line[0]?.bottom ?? 0) - (line[0]?.top ?? 0);
  const near = rows.map((row) => ({ row, distance: distanceOf(row.label ?? [], line) })).sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  if (!first || first.distance > farthest * size) return [];
  const clear = first.distance < size / 2 && (!second || second.distance > first.distance + size / 3);
  return clear ? [first.row] : near.filter(({ distance }) => distance <= farthest * size).slice(0, 2).map(({ row }) => row);
}

/** Line heights from a label within which figures may be its own. */
const farthest = 3;

/** How far the middle of a line of figures is above or below the lines of a label, in points: 0 beside any of them. */
function distanceOf(label: PlacedLabel, line: readonly Fragment[]): number {
  const parts = label.flatMap((each) => each.fragments).filter((fragment) => fragment.page === line[0]?.page);
  if (parts.length === 0) return Infinity;
  const middle = (Math.min(...line.map((fragment) => fragment.top)) + Math.max(...line.map((fragment) => fragment.bottom))) / 2;
  const top = Math.min(...parts.map((fragment) => fragment.top));
  const bottom = Math.max(...parts.map((fragment) => fragment.bottom));
  return Math.max(0, top - middle, middle - bottom);
}

function inReadingOrder(a: MatchedRow, b: MatchedRow): number {
  const [first, second] = [a, b].map((row) => row.label?.[0]?.fragments[0] ?? row.figures[0]?.[0]);
  return (first?.page ?? 0) - (second?.page ?? 0) || (first?.top ?? 0) - (second?.top ?? 0);
}
