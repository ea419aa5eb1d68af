import type { FormRow, TableId } from '../../form/index.ts';
import type { BlockRow } from '../divide/block.ts';
import type { LocatedRow } from '../locate/locate.ts';
import { align, cannot } from './align.ts';
import { placeOf, sure, type Likeness } from './row-labels.ts';
import type { SeenRow } from './seen-row.ts';

/** A row of the document that stands for a row of the form. */
export interface AlignedRow {
  row: LocatedRow;
  form: FormRow;
  /** Index in `row.cells` of the cell that carries the label; -1 where the label is lost. */
  labelAt: number;
  /** True where the label is lost, or damaged so far that order and figures, not its words, placed the row. */
  doubtful: boolean;
}

/**
 * Aligns the rows of a located table with the rows of the form, in order, by label likeness and by whether they carry
 * figures. Rows that pair with nothing are heads, debris, or lost; the caller reports those that carry figures.
 */
export function alignRows(table: TableId, rows: readonly SeenRow[], form: readonly FormRow[]): AlignedRow[] {
  const places = form.map(({ id }) => placeOf(table, id));
  const fewest = table === 'disclosure' ? 0 : form[0]?.columns.length ?? 0;
  const pairs = new Float64Array(rows.length * form.length).fill(cannot);
  const skipDocument = rows.map((row, d) => {
    const isRow = row.figures >= severalFigures || (row.figures > 0 && row.row.cells.length >= fewest);
    if (!row.isHeads) setScores(row, places, isRow, pairs, d * form.length);
    return isRow ? Math.min(row.figures, 3) : 0;
  });
  return align(form.length, { pairs, skipDocument, skipForm: 1 }).flatMap(({ document, form: f }) => {
    const [seen, formRow, place] = [rows[document], form[f], places[f]];
    return seen && formRow && place !== undefined ? [paired(seen, formRow, place, places)] : [];
  });
}

/** How well a row goes with each of the form's. One without words can only be placed by its order, and only if it has figures. */
function setScores({ near, figures }: SeenRow, places: readonly number[], isRow: boolean, scores: Float64Array, from: number): void {
  let readsAsRow = false;
  for (const { place, value } of near ?? none) {
    const f = places.indexOf(place);
    if (f < 0) continue;
    scores[from + f] = 10 * value ** 2 + (figures > 0 ? 1 : 0);
    readsAsRow ||= value >= sure;
  }
  if (!isRow || readsAsRow) return;
  const unnamed = near ? 0.5 : 1.5;
  for (let at = from; at < from + places.length; at += 1) if (scores[at] === cannot) scores[at] = unnamed;
}

const none: readonly Likeness[] = [];

function paired({ row, labels, near }: SeenRow, form: FormRow, place: number, places: readonly number[]): AlignedRow {
  const own = near?.find((each) => each.place === place)?.value ?? 0;
  const label = labels.findLast((each) => each.near.some((like) => like.place === place && like.value === own));
  return {
    row, form,
    labelAt: label ? lastRepeat(row, label.at) : -1,
    doubtful: own < sure || label === undefined || label.near.some((other) => other.place !== place && other.value > own - 0.1 && places.includes(other.place)),
  };
}

/** Conversions repeat a merged cell's text in every column it covers: the label's last repeat is where figures may begin. */
function lastRepeat(row: BlockRow, at: number): number {
  const text = row.cells[at]?.text.trim();
  let last = at;
  while (row.cells[last + 1]?.text.trim() === text) last += 1;
  return last;
}

/** A row with this many figures is a row of table 3 or 4, with or without a label. */
export const severalFigures = 3;
