import { remembered } from '../../form/remembered.ts';
import type { BlockCell, BlockRow } from '../divide/block.ts';
import type { Place } from '../place.ts';

/** What the characters of one cell say. `raw` and `place` are those characters without the white space around them. */
export interface Figure {
  state: 'stated' | 'blank' | 'not_applicable' | 'unreadable';
  value: number | null;
  /** Unit printed behind the number. */
  unit: string | null;
  raw: string;
  place: Place;
}

/** Units seen behind figures in cells. */
export const units = ['万元', '亿元', '元', '件', '条', '项', '个', '次', '宗', '家', '份', '笔', '起'];

const number = new RegExp(`^([+-]?)(\\d+|\\d{1,3}(?:,\\d{3})+)(\\.\\d+)?\\s*(${units.join('|')})?$`, 'u');

/** NFKC makes plain digits of these too: 619² and 626① are a figure with a note, not 6192 and 6261. */
const oddDigits = /[²³¹⁰-₉①-⓿❶-➓½⅐-↉㉈-㊿]/u;

/** Leavings of Word's bookmarks, seen in 忻州 2019 and 湘西 2023. */
const bookmark = /^\[bookmark:[^\]]*\]/;

/**
 * Reads one cell. Blank is not zero; a lone dash or slash is 不适用; anything that is not exactly one number as a form
 * holds it (`+2`, `2,822,652`, `161804.8元`, full-width digits, 零 for nothing) is unreadable. Digits that begin with a superfluous
 * zero may be two figures run together and are unreadable too.
 */
export function figureOf({ text, place }: BlockCell, decimal = false): Figure {
  const { state, value, unit, raw, start } = saidIn(text, decimal);
  return { state, value, unit, raw, place: within(place, start, raw.length) };
}

/** What the text of a cell says, as `figureOf` reads it, without its place. */
export const saidIn = (text: string, decimal = false): Said => (decimal ? decimalIn(text) : wholeIn(text));

/** The place of some of a cell's characters. */
export function within({ line, start, page }: Place, from: number, length: number): Place {
  return { line, start: start + from, end: start + from + length, page };
}

/** What a cell's text says, wherever the cell stands; `start` is where the characters begin in it. */
type Said = Omit<Figure, 'place'> & { start: number };

/** A cell is looked at by several rules, and most hold what many others do: each text is read once. */
const wholeIn = remembered((text) => read(text, false));
const decimalIn = remembered((text) => read(text, true));

function read(printed: string, decimal: boolean): Said {
  const { raw, start } = trimmed(printed);
  const text = oddDigits.test(raw) ? raw : raw.normalize('NFKC').replace(/[−–—]/gu, '-');
  if (text === '') return { state: 'blank', value: null, unit: null, raw, start };
  if (/^(-+|\/+|\\)$/u.test(text)) return { state: 'not_applicable', value: null, unit: null, raw, start };
  if (/^[零〇]$/u.test(text)) return { state: 'stated', value: 0, unit: null, raw, start };
  const match = number.exec(text);
  const whole = match?.[2]?.replace(/,/g, '') ?? '';
  if (!match || /^0\d/.test(whole) || whole.length > 15 || (match[3] && !decimal)) {
    return { state: 'unreadable', value: null, unit: null, raw, start };
  }
  const value = Number(`${match[1] === '-' ? '-' : ''}${whole}${match[3] ?? ''}`);
  return { state: 'stated', value: Object.is(value, -0) ? 0 : value, unit: match[4] ?? null, raw, start };
}

/** The text's own characters: white space (U+3000 and U+00A0 stand around digits) and bookmarks at its ends left out. */
function trimmed(text: string): { raw: string; start: number } {
  const behind = text.trimStart().replace(bookmark, '').trimStart();
  return { raw: behind.trimEnd(), start: text.length - behind.length };
}

/** For a row whose figures cannot be told apart: unreadable, with all that stands in the row's first line of figures. */
export function unreadableRow(row: BlockRow): Figure {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  const first = filled.find((cell) => /\d/.test(cell.text)) ?? filled[0] ?? row.cells[0];
  if (!first) return { state: 'unreadable', value: null, unit: null, raw: '', place: { line: 1, start: 0, end: 0, page: null } };
  const inLine = row.cells.filter((cell) => cell.place.line === first.place.line && cell.place.start >= first.place.start);
  const last = inLine.findLast((cell) => cell.text.trim() !== '') ?? first;
  const raw = inLine.slice(0, inLine.indexOf(last) + 1).map((cell) => cell.text).join('\t');
  return { state: 'unreadable', value: null, unit: null, raw, place: { ...first.place, end: last.place.end } };
}
