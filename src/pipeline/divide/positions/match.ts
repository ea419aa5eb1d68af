import type { Fragment } from './fragment.ts';
import type { LabelLine } from './label-line.ts';
import type { PlacedRow } from './labels.ts';

/** A row of a table: its label, and the figures beside it. */
export interface MatchedRow {
  label: LabelLine[];
  figures: Fragment[];
  /** False where figures may belong to this row or to another. */
  settled: boolean;
}

/**
 * Lines of figures without a label on their line to the rows that have none: they are set at the height of one of the
 * label's lines or in the middle of them. Where they stand near a label but not clearly beside it they stay apart: whose
 * they are the order of the rows may tell. Between two such labels, or with too few figures to be seen as a row, nothing
 * tells, and all are unsettled. `fewest` is how many figures a row of the table has at least.
 */
export function matchFigures(rows: readonly PlacedRow[], fewest: number): MatchedRow[] {
  const matched = rows.map(({ label, figures, isWhole }): MatchedRow => ({ label, figures, settled: isWhole && !label.some(endsInFigure) }));
  const open = matched.filter((row) => row.figures.length === 0);
  const joined = new Set<MatchedRow>();
  for (const lone of matched.filter((row) => row.label.length === 0)) {
    const size = heightOf(lone.figures);
    const near = open.filter((row) => row.figures.length === 0).map((row) => ({ row, distance: distanceOf(row.label, lone.figures) }))
      .filter(({ distance }) => distance <= farthest * size).sort((a, b) => a.distance - b.distance).slice(0, 2);
    const [first, second] = near;
    if (first && first.distance < size / 2 && (!second || second.distance > first.distance + size / 3)) {
      first.row.figures = lone.figures;
      joined.add(lone);
    } else if (second || lone.figures.length < fewest) for (const row of [lone, ...near.map((each) => each.row)]) row.settled = false;
  }
  return matched.filter((row) => !joined.has(row));
}

/** A figure that touches its label (公开16) cannot be told from it, and its column looks blank; （注1 goes on in the next line. */
const endsInFigure = ({ text }: LabelLine): boolean => /\p{Script=Han}[\d０-９]+$/u.test(text.replace(/[(（][^)）]*$/u, ''));

/** Line heights from a label within which figures may be its own. */
const farthest = 2.5;

const heightOf = ([first]: readonly Fragment[]): number => (first?.bottom ?? 0) - (first?.top ?? 0);

/** How far the middle of a line of figures is above or below the lines of a label, in points: 0 beside any of them. */
function distanceOf(label: readonly LabelLine[], line: readonly Fragment[]): number {
  const parts = label.flatMap((each) => each.fragments).filter((fragment) => fragment.page === line[0]?.page);
  if (parts.length === 0) return Infinity;
  const middle = (Math.min(...line.map((fragment) => fragment.top)) + Math.max(...line.map((fragment) => fragment.bottom))) / 2;
  const top = Math.min(...parts.map((fragment) => fragment.top));
  const bottom = Math.max(...parts.map((fragment) => fragment.bottom));
  return Math.max(0, top - middle, middle - bottom);
}
