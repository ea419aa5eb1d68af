import type { DocumentLine } from '../../decode/document.ts';
import { labelOf } from '../../../form/label.ts';
import { formWords, hanOf } from '../../../form/words.ts';
import type { BlockRow } from '../block.ts';
import { isSectionHeading } from '../heading.ts';
import { labelsFor } from '../positions/form-labels.ts';
import { fragmentsOf } from '../positions/fragment.ts';
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
  const bands = headBands(lines.flatMap((line, index) => (line.row ? [] : fragmentsOf(line, index))));
  const text = bands.length > 0 ? hanOf(lines.map((line) => line.text).join('')) : '';
  return ofOneTable(bands, lines).map(({ own, to }) => (
    { from: own[0]?.first ?? 0, to, rows: rowsOf(own, lines, to, labelsFor(own[0]?.table ?? 'review', text)) }
  ));
}

/** Heads of the same table with nothing between them that ends it: a page repeats them, table 2 has several. */
function ofOneTable(bands: readonly HeadBand[], lines: readonly DocumentLine[]): { own: HeadBand[]; to: number }[] {
  const tables: { own: HeadBand[]; to: number }[] = [];
  bands.forEach((band, index) => {
    const last = tables.at(-1);
    const end = lines.findIndex((line, at) => at > band.last && endsTable(line));
    const to = Math.min(end < 0 ? lines.length : end, bands[index + 1]?.first ?? lines.length);
    if (last && last.to === band.first && last.own[0]?.table === band.table) {
      last.own.push(band);
      last.to = to;
    } else tables.push({ own: [band], to });
  });
  return tables;
}

const endsTable = (line: DocumentLine): boolean =>
  line.row !== undefined || line.pieces === undefined || (isSectionHeading(line.text) && !isPieceOfLabel(line.text));

/** 三、本年 is a heading by its looks, and the beginning of a label of table 3 that goes on in the next line. */
function isPieceOfLabel(text: string): boolean {
  const [first = ''] = text.trim().split(/\s/u);
  const { body } = labelOf(first);
  return formWords.some((word) => word.includes(body));
}
