import type { DocumentLine, Piece } from '../../decode/document.ts';
import type { BlockCell } from '../block.ts';

/** Characters of one line without white space among them, with their box on the page in points. */
export interface Fragment {
  text: string;
  /** Index of the line. */
  line: number;
  page: number;
  start: number;
  end: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The fragments of a line whose places are known, from left to right; none where they are not. What stands where
 * `begins` says that a column begins is a fragment of its own, also where no space parts it from the one before; so is a figure that follows words.
 */
export function fragmentsOf(line: DocumentLine, index: number, begins: (piece: Piece) => boolean = () => false): Fragment[] {
  const fragments: Fragment[] = [];
  const page = line.page ?? 1;
  let last: Fragment | undefined;
  for (const piece of line.pieces ?? []) {
    const { start, end, left, right, top, bottom } = piece;
    const text = line.text.slice(start, end);
    if (last?.end === start && !begins(piece) && !(hasHan(last.text) && isFigureText(text))) {
      last.end = end;
      last.right = Math.max(last.right, right);
      last.top = Math.min(last.top, top);
      last.bottom = Math.max(last.bottom, bottom);
      last.text = line.text.slice(last.start, end);
    } else {
      last = { text, line: index, page, start, end, left, right, top, bottom };
      fragments.push(last);
    }
  }
  return fragments;
}

/** A figure as forms hold it, or a sign for none. */
export const isFigure = (fragment: Fragment): boolean => isFigureText(fragment.text);

const isFigureText = (text: string): boolean => figure.test(text) || (/[^ -~]/.test(text) && figure.test(text.normalize('NFKC')));

const units = '万元|亿元|元|件|条|项|个';
const figure = new RegExp(`^([+-]?\\d[\\d,]*(\\.\\d+)?(${units})?|[-—–/]+)$`, 'u');
const unit = new RegExp(`^(${units})$`, 'u');

/** A unit that stands apart from its figure. */
export const isUnit = (fragment: Fragment): boolean => isUnitText(fragment.text);

export const isUnitText = (text: string): boolean => unit.test(text);

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Several fragments as one cell. Its place is its first line's: what layout spreads over lines names the first. */
export function cellOf(fragments: readonly Fragment[], lines: readonly DocumentLine[], column: number): BlockCell | null {
  const [first, second] = fragments;
  if (!first) return null;
  if (!second) return { text: first.text, column, columnSpan: 1, place: { line: first.line + 1, start: first.start, end: first.end, page: lines[first.line]?.page ?? null } };
  const byLine = [...new Set(fragments.map((fragment) => fragment.line))].map((line) => fragments.filter((fragment) => fragment.line === line));
  const text = byLine.map((own) => lines[own[0]?.line ?? 0]?.text.slice(own[0]?.start, own.at(-1)?.end) ?? '').join('');
  const end = byLine[0]?.at(-1)?.end ?? first.end;
  return { text, column, columnSpan: 1, place: { line: first.line + 1, start: first.start, end, page: lines[first.line]?.page ?? null } };
}
