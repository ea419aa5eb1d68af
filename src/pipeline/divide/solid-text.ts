import { plainLetters } from '../../form/letters.ts';
import type { DocumentLine } from '../decode/document.ts';
import type { Place } from '../place.ts';

/** Lines as one normalized string (NFKC, every white space a blank, line ends kept), with the way back to them. */
export interface SolidText {
  text: string;
  /** Lines in order: where each begins in the text, and for its characters the offsets in the line; null where these are the same. */
  parts: SolidLine[];
}

interface SolidLine {
  from: number;
  /** Line, from 0. */
  line: number;
  /** For each character of the text, and for its end, an offset in the line. */
  offsets: number[] | null;
}

export function solidText(lines: readonly DocumentLine[], from: number, to: number): SolidText {
  const parts: SolidLine[] = [];
  let text = '';
  for (let line = from; line < to; line += 1) {
    const printed = lines[line]?.text ?? '';
    const { letters, offsets } = isFurniture(printed) ? { letters: '', offsets: null } : lettersOf(printed);
    parts.push({ from: text.length, line, offsets });
    text += `${letters}\n`;
  }
  return { text, parts };
}

/** A line's letters as they are compared; most lines keep their length, letter for letter. */
function lettersOf(printed: string): { letters: string; offsets: number[] | null } {
  const whole = plainLetters(printed);
  if (whole === printed || isLetterForLetter(printed, whole)) {
    return { letters: blanks(whole), offsets: null };
  }
  let letters = '';
  const offsets: number[] = [];
  for (let start = 0; start < printed.length;) {
    const character = String.fromCodePoint(printed.codePointAt(start) ?? 0x20);
    const normal = plainLetters(character);
    for (let unit = 0; unit < normal.length; unit += 1) offsets.push(start);
    letters += normal;
    start += character.length;
  }
  return { letters: blanks(letters), offsets: [...offsets, printed.length] };
}

/** Whether each letter gave one, in its place: ６（ gives 6(, while ㎏ gives two and the letters behind it move. */
function isLetterForLetter(printed: string, whole: string): boolean {
  if (whole.length !== printed.length) return false;
  for (let at = 0; at < whole.length; at += 1) {
    const letter = printed[at] ?? '';
    if (letter !== whole[at] && plainLetters(letter) !== whole[at]) return false;
  }
  return true;
}

const blanks = (text: string): string => text.replace(/[^\S ]/gu, ' ');

/** Page numbers between dashes or in words. A bare number is none: it may be a figure. */
export const isFurniture = (line: string): boolean => /^\s*([-—–－]\s*\d{1,3}\s*[-—–－]|第\s*\d{1,3}\s*页(\s*共\s*\d{1,3}\s*页)?)\s*$/u.test(line);

/** Place of the characters from `from` to `to`; what runs over a line's end is cut there. */
export function placeIn(solid: SolidText, lines: readonly DocumentLine[], from: number, to: number): Place {
  let low = 0;
  for (let high = solid.parts.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if ((solid.parts[middle]?.from ?? 0) <= from) low = middle;
    else high = middle;
  }
  const part = solid.parts[low] ?? { from: 0, line: 0, offsets: null };
  const end = (solid.parts[low + 1]?.from ?? solid.text.length) - 1;
  const at = (offset: number): number => part.offsets?.[offset - part.from] ?? offset - part.from;
  return { line: part.line + 1, start: at(from), end: at(Math.min(to, end)), page: lines[part.line]?.page ?? null };
}
