import type { DocumentLine } from '../../decode/document.ts';
import type { BlockCell, BlockRow } from '../block.ts';
import { isSectionHeading } from '../heading.ts';
import { columnFinder, type ColumnFinder } from './column-finder.ts';
import { columnsElsewhere, columnsOf, showColumns, underColumns, type Column } from './columns.ts';
import { cellOf, type Fragment } from './fragment.ts';
import type { HeadBand } from './heads.ts';
import { placeLabels } from './labels.ts';
import { matchFigures, type MatchedRow } from './match.ts';
import { printLines, type PlacedText, type PrintLine } from './print-lines.ts';

/**
 * The rows of a table from its heads, which pages repeat, and the lines below them up to `to` (exclusive): rows by their
 * labels, columns by the heads above them, figures where both cross. Where figures do not stand clearly under the heads,
 * or not clearly beside one label, the row is unsettled and has them all in one cell.
 */
export function rowsOf(bands: readonly HeadBand[], text: PlacedText, to: number): BlockRow[] {
  const { lines } = text;
  const parts = bands.map((band, index) => ({ band, print: printLines(band, text, bands[index + 1]?.first ?? to) }));
  const table = bands[0]?.table ?? 'review';
  const rows = matchFigures(placeLabels(parts.flatMap(({ print }) => print), table), table === 'requests' ? fewestOfApplicants : 1);
  const regions = parts.map(({ band, print }) => regionsOf(band, print));
  const columnOf = columnFinder(regions.flat().flatMap(({ columns, figures }) => (columns ? [{ columns, figures }] : [])));
  return parts.flatMap(({ band }, index) => {
    const end = bands[index + 1]?.first ?? to;
    const own = rows.filter((row) => lineOf(row) >= band.first && lineOf(row) < end);
    if (isBlankTable(band, text, end)) return [headRow(band, lines), blankRow(band, lines)];
    const cells = own.map((row) => settledCells(row, columnsFor(row, regions[index] ?? [], band.heads.length), columnOf));
    // A label beside figures that nobody can place is not that of a blank row: they may be its own.
    const isOpen = (at: number): boolean => own[at]?.label.length === 0 && cells[at] === null;
    return [headRow(band, lines), ...own.map((row, at) => rowOf(row, row.figures.length === 0 && (isOpen(at - 1) || isOpen(at + 1)) ? null : cells[at] ?? null, lines))];
  });
}

/** Lines below the same heads whose columns stand at the same places; null where nothing tells where. */
interface Region {
  columns: readonly Column[] | null;
  figures: readonly Fragment[];
}

function regionsOf({ heads }: HeadBand, print: readonly PrintLine[]): Region[] {
  const usual = columnsOf(heads, print.map(({ figures }) => figures));
  return [...new Set(print.map(({ part }) => part))].map((part) => {
    const own = print.filter((line) => line.part === part);
    const rows = own.map(({ figures }) => figures);
    const isOpen = own.some(({ isAnew }) => isAnew) && !showColumns(heads, rows);
    return { columns: columnsElsewhere(heads, rows) ?? (isOpen ? null : usual), figures: rows.flat() };
  });
}

const columnsFor = ({ figures: [first] }: MatchedRow, regions: readonly Region[], heads: number): readonly Column[] | null => {
  const region = regions.find(({ figures }) => first && figures.includes(first));
  return region ? region.columns : Array<Column>(heads).fill(nowhere);
};

/** A row without figures has blank cells wherever its columns are. */
const nowhere: Column = { left: 0, right: 0, head: { left: 0, right: 0 } };

/** Table 4 has no labels: where a section's heading follows right below its heads, its only row is blank. */
const isBlankTable = ({ table, heads, last }: HeadBand, { lines, fragments }: PlacedText, end: number): boolean => table === 'review'
  && heads.length === wholeReview && fragments.slice(last + 1, end).every((own) => own.length === 0) && isSectionHeading(lines[end]?.text ?? '');
const wholeReview = 15;

function blankRow({ heads }: HeadBand, lines: readonly DocumentLine[]): BlockRow {
  return { cells: heads.map(({ fragments }, index) => {
    const last = fragments.at(-1);
    const end = last?.end ?? 0;
    return { text: '', column: index + 1, columnSpan: 1, place: { line: (last?.line ?? 0) + 1, start: end, end, page: lines[last?.line ?? 0]?.page ?? null } };
  }) };
}

/** A row of table 3 without its label is known for one by three figures. */
const fewestOfApplicants = 3;

/** A row is where its figures are, and where it has none, where its label begins. */
const lineOf = (row: MatchedRow): number => row.figures[0]?.line ?? row.label[0]?.fragments[0]?.line ?? 0;

const headRow = (band: HeadBand, lines: readonly DocumentLine[]): BlockRow =>
  ({ cells: band.heads.flatMap((head, index) => cellOf(head.fragments, lines, index + 1) ?? []) });

const settledCells = ({ figures, settled }: MatchedRow, columns: readonly Column[] | null, columnOf: ColumnFinder): Fragment[][] | null =>
  (settled && columns ? underColumns(figures, columns, columnOf) : null);

function rowOf({ label, figures }: MatchedRow, under: readonly Fragment[][] | null, lines: readonly DocumentLine[]): BlockRow {
  const words = label.flatMap((line) => line.fragments);
  const labelCell = cellOf(words, lines, 0);
  const at = figures.at(-1) ?? words.at(-1);
  const place = { line: (at?.line ?? 0) + 1, start: at?.end ?? 0, end: at?.end ?? 0, page: lines[at?.line ?? 0]?.page ?? null };
  const blank = (column: number): BlockCell => ({ text: '', column, columnSpan: 1, place });
  // Table 4 has no labels: its row is its cells.
  if (under) return { cells: [...(labelCell ? [labelCell] : []), ...under.map((own, index) => cellOf(own, lines, index + 1) ?? blank(index + 1))] };
  const together = cellOf(figures, lines, 1);
  return { unsettled: true, cells: [labelCell ?? blank(0), ...(together ? [together] : [])] };
}
