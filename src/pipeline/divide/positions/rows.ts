import type { DocumentLine, Piece } from '../../decode/document.ts';
import type { BlockCell, BlockRow } from '../block.ts';
import { columnsOf, underColumns, type Column } from './columns.ts';
import { cellOf, fragmentsOf, isFigure, type Fragment } from './fragment.ts';
import type { HeadBand } from './heads.ts';
import { isAtEdge, labelEdges, labelLine, placeLabels, type FormLabels } from './labels.ts';
import { matchFigures, type MatchedRow } from './match.ts';

/** One line of print below the heads: what stands before the first column, and what stands in the columns. */
interface PrintLine {
  text: string;
  before: Fragment[];
  figures: Fragment[];
}

/**
 * The rows of a table from its heads and the lines below them up to `to` (exclusive): rows by their labels, columns by the
 * heads, figures where both cross. A row whose figures do not stand clearly under the heads, or not clearly beside one
 * label, has all of them in one cell: the reader then says that it cannot be read.
 */
export function rowsBelow(band: HeadBand, lines: readonly DocumentLine[], to: number, form: FormLabels): BlockRow[] {
  const edges = labelEdges(printLines(band, lines, to, () => false).flatMap((line) => line.before));
  const print = printLines(band, lines, to, (piece) => isAtEdge(piece, edges));
  const figures = print.map((line) => line.figures).filter((fragments) => fragments.some(isFigure));
  const labels = placeLabels(print.flatMap((line) => labelLine(line.before, line.text, edges) ?? []), form);
  const columns = columnsOf(band.heads, figures);
  return [
    { cells: band.heads.flatMap((head, index) => cellOf(head.fragments, lines, index + 1) ?? []) },
    ...matchFigures(labels, figures).map((row) => rowOf(row, columns, lines)),
  ];
}

function printLines(band: HeadBand, lines: readonly DocumentLine[], to: number, begins: (piece: Piece) => boolean): PrintLine[] {
  const heads = new Set(band.heads.flatMap((head) => head.fragments.map((fragment) => `${fragment.line} ${fragment.start}`)));
  return lines.slice(band.first, to).flatMap((line, offset): PrintLine[] => {
    const index = band.first + offset;
    const fragments = fragmentsOf(line, index, begins).filter((fragment) => !heads.has(`${index} ${fragment.start}`));
    return fragments.length > 0 ? [divideLine(fragments, line.text, band.heads[0]?.left ?? 0)] : [];
  });
}

/** Words that begin before the first column are labels; figures among them (1 属于国家秘密) are theirs. */
function divideLine(fragments: readonly Fragment[], text: string, firstColumn: number): PrintLine {
  const last = fragments.findLastIndex((fragment) => !isFigure(fragment) && fragment.left < firstColumn);
  return { text, before: fragments.slice(0, last + 1), figures: fragments.slice(last + 1) };
}

function rowOf({ label, figures: figureLines, settled }: MatchedRow, columns: readonly Column[], lines: readonly DocumentLine[]): BlockRow {
  const [figures = []] = figureLines;
  const words = (label ?? []).flatMap((line) => line.fragments);
  const at = figures.at(-1) ?? words.at(-1);
  const end = at?.end ?? 0;
  const place = { line: (at?.line ?? 0) + 1, start: end, end, page: at?.page ?? null };
  const blank = (column: number): BlockCell => ({ text: '', column, place });
  const under = settled ? underColumns(figures, columns) : null;
  const cells = under
    ? under.map((own, index) => cellOf(own, lines, index + 1) ?? blank(index + 1))
    : [allTogether(figureLines, lines) ?? blank(1)];
  const labelCell = cellOf(words, lines, 0);
  // Table 4 has no labels: its row is its cells.
  return { cells: labelCell ? [labelCell, ...cells] : under ? cells : [blank(0), ...cells] };
}

/** Figures that nobody can tell apart, as they stand, with two spaces between lines so that they are no number together. */
function allTogether(figureLines: readonly Fragment[][], lines: readonly DocumentLine[]): BlockCell | null {
  const cells = figureLines.flatMap((figures) => cellOf(figures, lines, 1) ?? []);
  const [first] = cells;
  return first ? { ...first, text: cells.map((cell) => cell.text).join('  ') } : null;
}
