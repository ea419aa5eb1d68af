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
  for (const piece of line.pieces ?? []) {
    const { start, end, ...box } = piece;
    const last = fragments.at(-1);
    const text = line.text.slice(start, end);
    if (last?.end === start && !begins(piece) && !(hasHan(last.text) && figure.test(text.normalize('NFKC')))) {
      last.end = end;
      last.right = Math.max(last.right, box.right);
      last.top = Math.min(last.top, box.top);
      last.bottom = Math.max(last.bottom, box.bottom);
      last.text = line.text.slice(last.start, end);
    } else fragments.push({ ...box, text: line.text.slice(start, end), line: index, page: line.page ?? 1, start, end });
  }
  return fragments;
}

/** A figure as forms hold it, or a sign for none. */
export const isFigure = (fragment: Fragment): boolean => figure.test(fragment.text.normalize('NFKC'));

const figure = /^([+-]?\d[\d,]*(\.\d+)?(万元|亿元|元|件|条|项|个)?|[-—–/]+)$/u;

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Several fragments as one cell. Its place is its first line's: what layout spreads over lines names the first. */
export function cellOf(fragments: readonly Fragment[], lines: readonly DocumentLine[], column: number): BlockCell | null {
  const [first] = fragments;
  if (!first) return null;
  const byLine = [...new Set(fragments.map((fragment) => fragment.line))].map((line) => fragments.filter((fragment) => fragment.line === line));
  const text = byLine.map((own) => lines[own[0]?.line ?? 0]?.text.slice(own[0]?.start, own.at(-1)?.end) ?? '').join('');
  const end = byLine[0]?.at(-1)?.end ?? first.end;
  return { text, column, place: { line: first.line + 1, start: first.start, end, page: first.page } };
}
