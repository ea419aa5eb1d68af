import type { TableId } from '../../form/index.ts';
import type { LocatedRow, LocatedTable } from '../locate/locate.ts';
import { figureCount } from './cell-words.ts';
import { wordsOf, type Likeness } from './row-labels.ts';

/** A row of the document with what its cells say. Many rules ask it of every row: each is looked at once. */
export interface SeenRow {
  row: LocatedRow;
  /** Cells that may be its label, the last one first: those with words, but for group labels beside a row's own. */
  labels: readonly LabelCell[];
  /** The rows for whose label any of them may be taken; null where no cell has words. */
  near: readonly Likeness[] | null;
  /** Cells that hold a number or a sign for none. */
  figures: number;
  /** Index of the last cell with words; -1 where none has. */
  lastWords: number;
  /** A row of heads, repeated behind a page's end too: its 其他 and 总计 are columns. */
  isHeads: boolean;
  /** The form row whose label it carries for sure, wherever it stands: the last one, for group labels, 其他处理 among them, stand left of it. */
  sure: string | null;
}

interface LabelCell {
  /** Index in the row's cells. */
  at: number;
  near: readonly Likeness[];
}

export interface SeenTable {
  table: TableId;
  rows: readonly SeenRow[];
}

export const seenTable = ({ table, rows }: LocatedTable): SeenTable => ({ table, rows: rows.map((row) => seenRow(table, row)) });

export function seenRow(table: TableId, row: LocatedRow): SeenRow {
  const figures = figureCount(row);
  const labels: LabelCell[] = [];
  let [lastWords, heads, hasLong] = [-1, 0, false];
  let near: readonly Likeness[] | null = null;
  let sure: string | null = null;
  for (let at = row.cells.length - 1; at >= 0; at -= 1) {
    const words = wordsOf(table, row.cells[at]?.text ?? '');
    if (!words) continue;
    if (words.head) heads += 1;
    hasLong ||= words.head === 'long';
    sure ??= words.sure;
    if (words.isWords && lastWords < 0) lastWords = at;
    if (!words.near || (at < lastWords && words.isOfGroup)) continue;
    labels.push({ at, near: words.near });
    near = near ? greatest(near, words.near) : words.near;
  }
  const isHeads = heads >= 3 || (hasLong && figures === 0);
  return { row, labels, near, figures, lastWords, isHeads, sure: table === 'requests' && isHeads ? null : sure };
}

/** Of each row the greater likeness; the same one where a cell's words are repeated. */
function greatest(one: readonly Likeness[], other: readonly Likeness[]): readonly Likeness[] {
  if (one === other || other.length === 0) return one;
  const left = one.filter(({ place, value }) => !other.some((each) => each.place === place && each.value >= value));
  return [...left, ...other.filter(({ place }) => !left.some((each) => each.place === place))];
}
