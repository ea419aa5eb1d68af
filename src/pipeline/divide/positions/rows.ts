import type { DocumentLine, Piece } from '../../decode/document.ts';
import type { BlockCell, BlockRow } from '../block.ts';
import { columnsOf, underColumns, type Column } from './columns.ts';
import { cellOf, fragmentsOf, hasHan, isFigure, type Fragment } from './fragment.ts';
import type { HeadBand } from './heads.ts';
import { isAtEdge, labelEdges, labelLine, placeLabels, type FormLabels, type LabelLine } from './labels.ts';
import { matchFigures, type MatchedRow } from './match.ts';

/** One line of print below heads: what stands before the first column, and what stands in the columns. */
interface PrintLine {
  text: string;
  before: Fragment[];
  figures: Fragment[];
}

/**
 * The rows of a table from its heads, which pages repeat, and the lines below them up to `to` (exclusive): rows by their
 * labels, columns by the heads above them, figures where both cross. Where figures do not stand clearly under the heads,
 * or not clearly beside one label, the row is unsettled and has them all in one cell.
 */
export function rowsOf(bands: readonly HeadBand[], lines: readonly DocumentLine[], to: number, form: FormLabels): BlockRow[] {
  const parts = bands.map((band, index) => partBelow(band, lines, bands[index + 1]?.first ?? to, form));
  const labels = placeLabels(parts.flatMap((part) => part.labels), form);
  const rows = matchFigures(labels, parts.flatMap((part) => part.figures));
  return parts.flatMap((part) => {
    const columns = columnsOf(part.band.heads, part.figures);
    const own = rows.filter((row) => lineOf(row) >= part.band.first && lineOf(row) < part.to);
    return [headRow(part.band, lines), ...own.map((row) => rowOf(row, columns, lines))];
  });
}

/** What stands below the heads of one page: lines of labels and lines of figures. */
interface Part {
  band: HeadBand;
  /** Index behind its last line. */
  to: number;
  labels: LabelLine[];
  figures: Fragment[][];
}

function partBelow(band: HeadBand, lines: readonly DocumentLine[], to: number, form: FormLabels): Part {
  const edges = labelEdges(printLines(band, lines, to, () => false).flatMap((line) => line.before));
  const print = printLines(band, lines, to, (piece) => isAtEdge(piece, edges));
  return {
    band, to,
    labels: print.flatMap((line) => labelLine(line.before, line.text, edges, form.groups) ?? []),
    figures: print.map((line) => line.figures).filter((fragments) => fragments.some((fragment) => isFigure(fragment) || /\d/.test(fragment.text))),
  };
}

/** A row is where its figures are, and where it has none, where its label begins. */
const lineOf = (row: MatchedRow): number => row.figures[0]?.[0]?.line ?? row.label?.[0]?.fragments[0]?.line ?? 0;

function printLines(band: HeadBand, lines: readonly DocumentLine[], to: number, begins: (piece: Piece) => boolean): PrintLine[] {
  const heads = new Set(band.heads.flatMap((head) => head.fragments.map(({ line, start }) => `${line} ${start}`)));
  return lines.slice(band.first, to).flatMap((line, offset): PrintLine[] => {
    const index = band.first + offset;
    const fragments = fragmentsOf(line, index, begins).filter((fragment) => !heads.has(`${index} ${fragment.start}`));
    return fragments.length > 0 ? [divideLine(fragments, line.text, band.heads[0]?.left ?? 0)] : [];
  });
}

/** Words that begin before the first column are labels; figures among them (1 属于国家秘密) are theirs. */
function divideLine(fragments: readonly Fragment[], text: string, firstColumn: number): PrintLine {
  const last = fragments.findLastIndex((fragment) => fragment.left < firstColumn && !isFigure(fragment) && isLabelText(fragment.text));
  return { text, before: fragments.slice(0, last + 1), figures: fragments.slice(last + 1) };
}

/** Chinese, an enumerator, signs; not what else has digits in it. */
const isLabelText = (text: string): boolean => hasHan(text) || !/\d/.test(text) || /^[(（]?\d{1,2}[)）.、．]/u.test(text);

const headRow = (band: HeadBand, lines: readonly DocumentLine[]): BlockRow =>
  ({ cells: band.heads.flatMap((head, index) => cellOf(head.fragments, lines, index + 1) ?? []) });

function rowOf({ label, figures, settled }: MatchedRow, columns: readonly Column[], lines: readonly DocumentLine[]): BlockRow {
  const words = (label ?? []).flatMap((line) => line.fragments);
  const labelCell = cellOf(words, lines, 0);
  const under = settled ? underColumns(figures.flat(), columns) : null;
  const at = figures.flat().at(-1) ?? words.at(-1);
  const place = { line: (at?.line ?? 0) + 1, start: at?.end ?? 0, end: at?.end ?? 0, page: at?.page ?? null };
  const blank = (column: number): BlockCell => ({ text: '', column, place });
  // Table 4 has no labels: its row is its cells.
  if (under) return { cells: [...(labelCell ? [labelCell] : []), ...under.map((own, index) => cellOf(own, lines, index + 1) ?? blank(index + 1))] };
  return { unsettled: true, cells: [labelCell ?? blank(0), ...(figures.length > 0 ? [allTogether(figures, lines)] : [])] };
}

/** Figures that nobody can tell apart, as they stand, with two spaces between lines so that they are no number together. */
function allTogether(figures: readonly Fragment[][], lines: readonly DocumentLine[]): BlockCell {
  const cells = figures.flatMap((line) => cellOf(line, lines, 1) ?? []);
  const place = cells[0]?.place ?? { line: 1, start: 0, end: 0, page: null };
  return { text: cells.map((cell) => cell.text).join('  '), column: 1, place };
}
