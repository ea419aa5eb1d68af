import { applicantColumns, reviewColumns } from '../../form/columns.ts';
import type { FormRow, TableId } from '../../form/index.ts';
import type { BlockRow } from '../divide/block.ts';
import type { LocatedRow } from '../locate/locate.ts';
import { align } from './align.ts';
import { figureCount, isOfGroup, isWords, shortestWords } from './cell-words.ts';
import { likenessesOf, rowIds, sure } from './row-labels.ts';
import { organizationsHead } from '../../form/heads.ts';
import { labelOf } from '../../form/label.ts';

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
export function alignRows(table: TableId, rows: readonly LocatedRow[], form: readonly FormRow[], seen = seenRows(table, rows)): AlignedRow[] {
  const places = form.map(({ id }) => rowIds[table].indexOf(id));
  const readsAsRow = seen.map(({ most }) => places.some((place) => (most[place] ?? 0) >= sure));
  const fewest = table === 'disclosure' ? 0 : form[0]?.columns.length ?? 0;
  const isRow = seen.map(({ figures }, d) => figures >= severalFigures || (figures > 0 && (rows[d]?.cells.length ?? 0) >= fewest));
  const likenessOf = (d: number, f: number): number => seen[d]?.most[places[f] ?? -1] ?? 0;
  const pairs = align(rows.length, form.length, {
    pair: (d, f) => (seen[d] && !seen[d].isHeads ? pairScore(seen[d], likenessOf(d, f), (isRow[d] ?? false) && !readsAsRow[d]) : null),
    skipDocument: (d) => (isRow[d] ? Math.min(seen[d]?.figures ?? 0, 3) : 0),
    skipForm: 1,
  });
  return pairs.flatMap(({ document, form: f }) => {
    const [row, formRow, place] = [rows[document], form[f], places[f]];
    if (!row || !formRow || place === undefined) return [];
    const own = likenessOf(document, f);
    const labelled = own >= accepted;
    const cell = own > 0 ? seen[document]?.cells.findIndex((values) => values?.[place] === own) ?? -1 : -1;
    const values = seen[document]?.cells[cell];
    let rival = 0;
    for (const other of places) if (other !== place) rival = Math.max(rival, values?.[other] ?? 0);
    return [{
      row, form: formRow,
      labelAt: labelled ? lastRepeat(row, cell) : -1,
      likeness: labelled ? own : 0,
      doubtful: own < sure || rival > own - 0.1,
    }];
  });
}

/** What places a row of the document, whichever rows the form has. */
export interface SeenRow {
  /** Of each cell, by the place of a row's id in `rowIds`; null for cells without words, and group labels beside a row's own. */
  cells: (readonly number[] | null)[];
  /** The greatest of all cells; empty where none has words. */
  most: readonly number[];
  figures: number;
  isHeads: boolean;
}

export const seenRows = (table: TableId, rows: readonly LocatedRow[]): SeenRow[] => rows.map((row) => {
  const last = row.cells.findLastIndex((cell) => isWords(cell.text));
  const cells = row.cells.map(({ text }, index) => (index > last || (index < last && isOfGroup(text)) ? null : likenessesOf(table, text)?.values ?? null));
  const worded = cells.filter((values) => values !== null);
  const [most = []] = worded.length > 1 ? [rowIds[table].map((_, place) => Math.max(...worded.map((values) => values[place] ?? 0)))] : worded;
  return { cells, most, figures: figureCount(row), isHeads: isHeads(row) };
});

/** A row of heads, repeated behind a page's end too: its 其他 and 总计 are columns. */
function isHeads(row: BlockRow): boolean {
  let heads = 0;
  let hasLong = false;
  for (const { text } of row.cells) {
    if (text.length < shortestWords || !han.test(text)) continue;
    const { body } = labelOf(text);
    if (!columnHeads.has(body)) continue;
    heads += 1;
    hasLong ||= body.length > 2;
  }
  return heads >= 3 || (hasLong && figureCount(row) === 0);
}

const han = /\p{Script=Han}/u;

const columnHeads = new Set([...[...applicantColumns, ...reviewColumns].map((column) => column.zh), organizationsHead].map((zh) => labelOf(zh).body));

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

/** A row without words can only be placed by its order, and only if it has figures. */
function pairScore({ figures, most }: SeenRow, likeness: number, mayBeUnnamed: boolean): number | null {
  if (likeness >= accepted) return 10 * likeness ** 2 + (figures > 0 ? 1 : 0);
  if (!mayBeUnnamed) return null;
  return most.length > 0 ? 0.5 : 1.5;
}

/** The form row whose label a row carries for sure, wherever it stands; null for any other row. */
export function sureRow(table: TableId, row: BlockRow): string | null {
  if (table === 'requests' && isHeads(row)) return null;
  // The last one: group labels, 其他处理 among them, stand left of it.
  for (let at = row.cells.length - 1; at >= 0; at -= 1) {
    const id = likenessesOf(table, row.cells[at]?.text ?? '')?.sure;
    if (id) return id;
  }
  return null;
}
