import type { FormRow, TableId } from '../../form/index.ts';
import type { BlockRow } from '../divide/block.ts';
import type { LocatedRow } from '../locate/locate.ts';
import { align, cannot } from './align.ts';
import { placeOf, sure } from './row-labels.ts';
import type { SeenRow } from './seen-row.ts';

/** A row of the document that stands for a row of the form. */
export interface AlignedRow {
  row: LocatedRow;
  form: FormRow;
  /** Index in `row.cells` of the cell that carries the label; -1 where the label is lost. */
  labelAt: number;
  /** How alike label and form's label are, 0 to 1; 0 where the label is lost. */
  likeness: number;
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
    if (!row.isHeads) setScores(row, places, isRow, pairs.subarray(d * form.length, (d + 1) * form.length));
    return isRow ? Math.min(row.figures, 3) : 0;
  });
  return align(form.length, { pairs, skipDocument, skipForm: 1 }).flatMap(({ document, form: f }) => {
    const [seen, formRow, place] = [rows[document], form[f], places[f]];
    return seen && formRow && place !== undefined ? [paired(seen, formRow, place, places)] : [];
  });
}

/** How well a row goes with each of the form's. One without words can only be placed by its order, and only if it has figures. */
function setScores({ most, figures }: SeenRow, places: readonly number[], isRow: boolean, scores: Float64Array): void {
  let readsAsRow = false;
  for (let f = 0; f < places.length; f += 1) {
    const likeness = most[places[f] ?? -1] ?? 0;
    if (likeness >= accepted) scores[f] = 10 * likeness ** 2 + (figures > 0 ? 1 : 0);
    readsAsRow ||= likeness >= sure;
  }
  if (!isRow || readsAsRow) return;
  const unnamed = most.length > 0 ? 0.5 : 1.5;
  for (let f = 0; f < scores.length; f += 1) if (scores[f] === cannot) scores[f] = unnamed;
}

function paired({ row, cells, most }: SeenRow, form: FormRow, place: number, places: readonly number[]): AlignedRow {
  const own = most[place] ?? 0;
  const labelled = own >= accepted;
  const cell = own > 0 ? cells.findIndex((likenesses) => likenesses?.[place] === own) : -1;
  const likenesses = cells[cell];
  let rival = 0;
  for (const other of places) if (other !== place) rival = Math.max(rival, likenesses?.[other] ?? 0);
  return {
    row, form,
    labelAt: labelled ? lastRepeat(row, cell) : -1,
    likeness: labelled ? own : 0,
    doubtful: own < sure || rival > own - 0.1,
  };
}

/** Conversions repeat a merged cell's text in every column it covers: the label's last repeat is where figures may begin. */
function lastRepeat(row: BlockRow, at: number): number {
  const text = row.cells[at]?.text.trim();
  let last = at;
  while (row.cells[last + 1]?.text.trim() === text) last += 1;
  return last;
}

/** Below this a label is not taken for the form's at all. */
const accepted = 0.6;
/** A row with this many figures is a row of table 3 or 4, with or without a label. */
export const severalFigures = 3;
