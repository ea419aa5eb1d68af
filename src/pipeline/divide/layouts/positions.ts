import type { DocumentLine } from '../../decode/document.ts';
import { labelOf } from '../../../form/label.ts';
import { formWords } from '../../../form/words.ts';
import type { BlockRow } from '../block.ts';
import { isSectionHeading } from '../heading.ts';
import { likenessToForm } from '../positions/form-labels.ts';
import { fragmentsOf, hasHan, type Fragment } from '../positions/fragment.ts';
import { headBands, type HeadBand } from '../positions/heads.ts';
import { rowsOf } from '../positions/rows.ts';

/** Lines `from` up to `to` (exclusive, from 0) that carry a table without drawn lines, and its rows. */
export interface PositionedTable {
  from: number;
  to: number;
  rows: BlockRow[];
}

/**
 * Tables whose columns nothing draws, in formats that know where characters stand (PDF): a table begins with heads of
 * the form side by side and goes on to the next heads, a section's heading, or text that is no table.
 */
export function positionedTables(lines: readonly DocumentLine[]): PositionedTable[] {
  const fragments = lines.map((line, index) => (line.row ? [] : fragmentsOf(line, index)));
  const bands = headBands(fragments.flat());
  return ofOneTable(bands, lines).map(({ own, to }) => ({
    from: own[0]?.first ?? 0, to: withoutProse(own, fragments, to), rows: rowsOf(own, { lines, fragments }, to),
  }));
}

/** Heads of the same table with nothing between them that ends it: a page repeats them, table 2 has several. */
function ofOneTable(bands: readonly HeadBand[], lines: readonly DocumentLine[]): { own: HeadBand[]; to: number }[] {
  const tables: { own: HeadBand[]; to: number }[] = [];
  const isEnd = (at: number): boolean => lines[at] !== undefined && endsTable(lines[at], lines[at + 1]);
  let end = 0;
  bands.forEach((band, index) => {
    const last = tables.at(-1);
    while (end <= band.last || (end < lines.length && !isEnd(end))) end += 1;
    const to = Math.min(end, bands[index + 1]?.first ?? lines.length);
    if (last && last.to === band.first && last.own[0]?.table === band.table) {
      last.own.push(band);
      last.to = to;
    } else tables.push({ own: [band], to });
  });
  return tables;
}

/** The table's end without blank lines and text behind it that runs on through the columns: figures in sentences are not the table's. */
function withoutProse(own: readonly HeadBand[], fragments: readonly Fragment[][], to: number): number {
  const [first] = own.at(-1)?.heads ?? [];
  const runsOn = ({ left, right, text }: Fragment): boolean => first !== undefined && left <= first.left && right > first.right && hasHan(text);
  let end = to;
  while (end > (own.at(-1)?.last ?? 0) + 1 && (fragments[end - 1]?.length === 0 || fragments[end - 1]?.some(runsOn))) end -= 1;
  return end;
}

const endsTable = (line: DocumentLine, next: DocumentLine | undefined): boolean => line.row !== undefined
  || (line.pieces === undefined && line.text.trim() !== '') || (isSectionHeading(line.text) && !isLabel(line.text) && !isBeside(line, next));

/** The next line begins above the end of this one: its figures stand beside a label of two lines, too damaged to be known for one. */
function isBeside({ pieces: [piece] = [], page }: DocumentLine, next: DocumentLine | undefined): boolean {
  const [below] = next?.pieces ?? [];
  return piece !== undefined && below !== undefined && next?.page === page && below.top < piece.bottom - (piece.bottom - piece.top) / 5 && below.top > piece.top;
}

/** 三、本年 is a heading by its looks, and the beginning of a label of table 3 that goes on in the next line; 二、甘年结转… is one, misread. */
function isLabel(text: string): boolean {
  const [first = ''] = text.trim().split(/\s/u);
  const { body } = labelOf(first);
  return formWords.some((word) => word.includes(body)) || likenessToForm('requests', first) >= likeALabel;
}

/** A section's heading is not as like to any label: (收到和处理)政府信息公开申请情况 to 结转的, half. */
const likeALabel = 0.7;
