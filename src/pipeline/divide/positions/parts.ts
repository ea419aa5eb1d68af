import { pageNumberIn } from '../../decode/page/page-number.ts';
import { columnsElsewhere } from './columns.ts';
import { isFigure, isUnit, type Fragment } from './fragment.ts';
import type { HeadBand } from './heads.ts';
import type { PlacedText } from './print-lines.ts';

/** Lines below the same heads between which no page ends. */
export interface PrintPart {
  /** Index of its first line. */
  from: number;
  /** A page number stands above it that is none of its own page's, which decoding takes out: it may be laid out anew. */
  isAnew: boolean;
  /** Where its columns begin, points from the left. */
  firstColumn: number;
}

/**
 * The parts of a table from its heads up to `to` (exclusive): a new one begins with each page, page number and wide gap.
 * Columns begin below the first head, or, where rows show that they stand elsewhere in a part, where those do.
 */
export function partsOf(band: HeadBand, { lines, fragments }: PlacedText, to: number): PrintPart[] {
  const starts = [band.first];
  const numbers = new Set<number>();
  for (let index = band.first; index < to; index += 1) {
    const isNumber = pageNumberIn(lines[index]?.text ?? '') !== null;
    if (isNumber && lines[index]?.page !== null) numbers.add(index);
    if (index > band.first && (isNumber || isFarBelow(fragments[index]?.[0], fragments[index - 1]?.[0]))) starts.push(index);
  }
  let isAnew = false;
  return starts.map((from, at): PrintPart => {
    isAnew ||= numbers.has(from);
    const rows = at === 0 ? [] : fragments.slice(from, starts[at + 1] ?? to).map(figuresAtEnd);
    return { from, isAnew, firstColumn: columnsElsewhere(band.heads, rows)?.[0]?.left ?? band.heads[0]?.left ?? 0 };
  });
}

const isFarBelow = (below: Fragment | undefined, above: Fragment | undefined): boolean =>
  below !== undefined && (above?.page !== below.page || below.top - above.bottom > widestGap * (below.bottom - below.top));

/** Line heights between rows. */
const widestGap = 2.5;

/** The figures that a line ends with, whatever stands before them. */
function figuresAtEnd(line: readonly Fragment[]): readonly Fragment[] {
  return line.slice(line.findLastIndex((fragment) => !isFigure(fragment) && !isUnit(fragment)) + 1);
}
