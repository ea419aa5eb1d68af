import { plainLetters } from '../../form/letters.ts';
import type { DocumentLine } from '../decode/document.ts';
import type { Place } from '../place.ts';

/** Lines as one normalized string (NFKC, every white space a blank, line ends kept), each character with its origin. */
export interface SolidText {
  text: string;
  /** For each character its line (0-based) and offsets in that line. */
  origin: { line: number; start: number; end: number }[];
}

export function solidText(lines: readonly DocumentLine[], from: number, to: number): SolidText {
  const parts: string[] = [];
  const origin: SolidText['origin'] = [];
  for (let line = from; line < to; line += 1) {
    const text = lines[line]?.text ?? '';
    if (!isFurniture(text)) {
      for (let start = 0; start < text.length;) {
        const character = String.fromCodePoint(text.codePointAt(start) ?? 0x20);
        const end = start + character.length;
        for (const normal of plainLetters(character).replace(/\s/gu, ' ')) {
          parts.push(normal);
          for (let unit = 0; unit < normal.length; unit += 1) origin.push({ line, start, end });
        }
        start = end;
      }
    }
    parts.push('\n');
    origin.push({ line, start: text.length, end: text.length });
  }
  return { text: parts.join(''), origin };
}

/** Page numbers between dashes or in words. A bare number is none: it may be a figure. */
export const isFurniture = (line: string): boolean => /^\s*([-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页(\s*共\s*\d{1,3}\s*页)?)\s*$/u.test(line);

/** Place of the characters from `from` to `to`; what runs over a line's end is cut there. */
export function placeIn(solid: SolidText, lines: readonly DocumentLine[], from: number, to: number): Place {
  const first = solid.origin[from] ?? { line: 0, start: 0, end: 0 };
  const same = solid.origin.slice(from, to).filter((origin) => origin.line === first.line);
  return { line: first.line + 1, start: first.start, end: same.at(-1)?.end ?? first.end, page: lines[first.line]?.page ?? null };
}
