import { group } from 'd3';
import { cellText, endsFull, figureLines, figuresStandSideBySide } from './cell-text.ts';
import { lowest, type Grid, type GridBox } from './grid.ts';
import { middleOf, type Word } from './word.ts';

/** A cell of a table as it goes into the document's line. */
export interface TableCell {
  column: number;
  columnSpan: number;
  rowSpan: number;
  text: string;
  /** Where it stands on the page, and whether its last line leaves no room for a further character. */
  left: number;
  right: number;
  isFull: boolean;
}

export interface TableRow {
  cells: TableCell[];
  top: number;
}

/** A cell of the grid and the words that stand in it. */
interface FilledBox extends GridBox {
  words: Word[];
}

/**
 * The rows of a drawn table with the words that stand in its cells; blank cells are cells. Null where the drawn lines
 * do not settle the columns: lines missing inside the table, or figures side by side in one cell on more than a fifth
 * of the rows. Then positions have to decide, not lines.
 */
export function tableRows(grid: Grid, words: readonly Word[]): TableRow[] | null {
  const wordsIn = group(words, (word) => grid.boxAt((word.left + word.right) / 2, middleOf(word)));
  const boxes = grid.boxes.map((box): FilledBox => ({ ...box, words: wordsIn.get(box) ?? [] })).filter(isCell);
  if (boxes.length < 2 || boxes.every((box) => box.words.length === 0) || boxes.some((box) => !box.closed)) return null;
  const rows = [...group(boxes, (box) => box.row).values()].map((row) => blankBelow(row, boxes)).filter(isRow);
  const crowded = rows.filter((row) => row.some((box) => figuresStandSideBySide(box.words)));
  if (crowded.length > rows.length / 5) return null;
  return rows.toSorted((a, b) => (a[0]?.row ?? 0) - (b[0]?.row ?? 0)).map(rowOf);
}

/** Two lines across a whole table, apart but not by a line of type, are a row of blank cells without room for the lines between. */
function blankBelow(row: FilledBox[], all: readonly FilledBox[]): FilledBox[] {
  const [only, second] = row;
  if (!only || second || only.words.length > 0 || only.bottom - only.top >= lowest) return row;
  const above = all.filter((box) => box.row + box.rowSpan === only.row);
  const isWhole = above.reduce((sum, box) => sum + box.columnSpan, 0) === only.columnSpan && above.every((box) => box.columnSpan === 1);
  return isWhole ? above.map((box) => ({ ...only, column: box.column, columnSpan: 1, left: box.left, right: box.right, words: [], enclosed: true })) : row;
}

/** What is lower than a line of type is left of a row that a page cuts, or lies in a double line; browsers print a row of blank cells as low, but whole. */
const isRow = (boxes: readonly FilledBox[]): boolean =>
  boxes.some((box) => box.words.length > 0 || box.bottom - box.top >= lowest) || (boxes.length > 1 && boxes.every((box) => box.enclosed));

/** The grid's bounding box takes in what lies beside a table of uneven edge: empty, and not framed. */
const isCell = (box: FilledBox): boolean => box.words.length > 0 || (box.closed && (box.framed || box.bottom - box.top < lowest));

function rowOf(boxes: readonly FilledBox[]): TableRow {
  const sorted = uniteOverflowing(boxes.toSorted((a, b) => a.column - b.column));
  const stacked = sorted.filter((box) => figureLines(box.words) > 1).length;
  const single = sorted.filter((box) => figureLines(box.words) === 1).length;
  // Two rows whose dividing line is missing stack the figures of every column; a number too long for its cell stacks one.
  const mayWrap = single > stacked;
  return {
    top: Math.min(...boxes.map((box) => box.top)),
    cells: sorted.map((box) => ({
      column: box.column, columnSpan: box.columnSpan, rowSpan: box.rowSpan, left: box.left, right: box.right,
      text: cellText(box.words, mayWrap ? box.right - box.left : 0), isFull: endsFull(box.words, box.right - box.left),
    })),
  };
}

/** Where a word runs across the line between two cells, nobody can tell whose it is: the two are given as one. */
function uniteOverflowing(boxes: readonly FilledBox[]): FilledBox[] {
  const united: FilledBox[] = [];
  for (const box of boxes) {
    const before = united.at(-1);
    if (before && [...before.words, ...box.words].some((word) => crosses(word, box.left))) {
      before.words = [...before.words, ...box.words];
      before.right = box.right;
      before.columnSpan = box.column + box.columnSpan - before.column;
    } else united.push({ ...box });
  }
  return united;
}

/** The empty half of a full-width sign hangs out of a cell that its text fills: browsers let it (情形） at the end of a label). */
const crosses = ({ vertical, text, left, right, size }: Word, edge: number): boolean =>
  !vertical && left + (/^[（“《]/u.test(text) ? size / 2 : 0) < edge - 0.3 * size && right - (/[），。、；：”》]$/u.test(text) ? size / 2 : 0) > edge + 0.3 * size;
