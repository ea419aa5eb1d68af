import { pageNumberIn } from '../../decode/page/page-number.ts';
import type { DocumentLine } from '../../decode/document.ts';
import { joinFigureLines } from './figure-lines.ts';
import { fragmentsOf, hasHan, isFigure, isUnit, type Fragment } from './fragment.ts';
import { isPieceOfGroup } from './form-labels.ts';
import type { HeadBand } from './heads.ts';
import { isAtEdge, labelEdges, labelLine, type LabelLine } from './label-line.ts';
import { partsOf, type PrintPart } from './parts.ts';

/** One line of print below heads: the label nearest to the columns, and what stands in them. */
export interface PrintLine {
  label: LabelLine | null;
  /** None where the line has no figures. */
  figures: Fragment[];
  /** False where figures of the line stand before its columns. */
  isWhole: boolean;
  /** Goes up with each page, page number, and wide gap between lines: columns may stand elsewhere from there on. */
  part: number;
  /** A page number stands above it that is none of its own page's, which decoding takes out: what follows may be laid out anew. */
  isAnew: boolean;
}

/** The lines of a document, and the fragments of each. */
export interface PlacedText {
  lines: readonly DocumentLine[];
  fragments: readonly Fragment[][];
}

/** The lines of print from heads up to `to` (exclusive) that have a label or figures; page numbers are neither. */
export function printLines(band: HeadBand, { lines, fragments }: PlacedText, to: number): PrintLine[] {
  const parts = partsOf(band, { lines, fragments }, to);
  const whole = partedLines(band, fragments, to, parts);
  const edges = labelEdges(whole.flatMap(({ before }) => before));
  // Where labels touch, a column of them begins inside a fragment.
  const isParted = fragments.slice(band.first, to).every((own, index) => own.length === (lines[band.first + index]?.pieces?.length ?? 0));
  const parted = isParted ? whole : partedLines(band, fragments.map((own, index) => (
    index >= band.first && index < to && lines[index] ? fragmentsOf(lines[index], index, (piece) => isAtEdge(piece, edges)) : own
  )), to, parts);
  return joinFigureLines(parted.flatMap(({ index, before, behind }): PrintLine[] => {
    const text = lines[index]?.text ?? '';
    if (pageNumberIn(text) !== null || (isScrap(before) && behind.length === 0)) return [];
    const part = parts.findLastIndex(({ from }) => from <= index);
    const label = labelLine(before, text, edges, band.table);
    const isOfFigures = isLineOfFigures(behind, index <= band.last || label === null) && !(before.length === 0 && isLone(behind, band, lines, index));
    return label || isOfFigures ? [{ label, figures: isOfFigures ? behind : [], isWhole: !isScrap(before), part, isAnew: parts[part]?.isAnew ?? false }] : [];
  }));
}

interface PartedLine {
  index: number;
  before: Fragment[];
  behind: Fragment[];
}

function partedLines(band: HeadBand, fragments: readonly Fragment[][], to: number, parts: readonly PrintPart[]): PartedLine[] {
  const heads = new Set(band.heads.flatMap((head) => head.fragments.map(({ line, start }) => `${line} ${start}`)));
  const parted: PartedLine[] = [];
  for (let index = band.first; index < to; index += 1) {
    const found = fragments[index] ?? [];
    const firstColumn = parts.findLast(({ from }) => from <= index)?.firstColumn ?? 0;
    const own = index > band.last ? found : found.filter(({ start }) => !heads.has(`${index} ${start}`));
    // Words that begin before the first column are labels; figures among them (1 属于国家秘密) are theirs.
    const last = own.findLastIndex((fragment) => isLeftOf(fragment, firstColumn) || (fragment.left < firstColumn && !isFigure(fragment) && isLabelText(fragment.text)));
    if (own.length > 0) parted.push({ index, before: own.slice(0, last + 1), behind: own.slice(last + 1) });
  }
  return parted;
}

/** Ends a character or more before the columns begin. */
const isLeftOf = ({ right, top, bottom }: Fragment, firstColumn: number): boolean => right <= firstColumn - (bottom - top);

/** Where labels stand, a number alone, or scraps of recognition: labels of several rows with their figures behind them (汝州 2022, 其他 0 0 0 0). */
const isScrap = (before: readonly Fragment[]): boolean => (before.length > 0 && before.every(isFigure)) || before.some((fragment, index) => index > 0 && isFigure(fragment)
  && (index === before.length - 1 || isFigure(before[index + 1] ?? fragment)));

/** Chinese, an enumerator, signs; not what else has digits in it. */
const isLabelText = (text: string): boolean => hasHan(text) || !/\d/.test(text) || /^[(（]?\d{1,2}[)）.、．]/u.test(text);

/**
 * Words in the columns are cells that say something else than a figure; without a label beside them, or on a line of
 * heads, they are heads and notes. So is 申请人情况, above heads that a page repeats.
 */
const isLineOfFigures = (behind: readonly Fragment[], onlyFigures: boolean): boolean =>
  behind.some((fragment) => isFigure(fragment) || isUnit(fragment) || !hasHan(fragment.text) || (!onlyFigures && !isPieceOfGroup('requests', fragment.text)));

/** A bare number between blank lines is a page's, and a lone sign in a table of many columns is no row. */
function isLone([first, second]: readonly Fragment[], band: HeadBand, lines: readonly DocumentLine[], index: number): boolean {
  const isBlank = (at: number): boolean => lines[at]?.text.trim() === '';
  if (!first || second) return false;
  return (isBlank(index - 1) && isBlank(index + 1)) || (band.heads.length > 1 && !/[\p{L}\p{N}]/u.test(first.text));
}
