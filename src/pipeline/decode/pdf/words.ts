import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Word } from '../page/word.ts';
import { withoutRadicals } from '../../../form/radicals.ts';
import { matrixOf, product, type Matrix } from './matrix.ts';

/** A page's text as pdf.js gives it: items of any length, each with its place. */
export interface PageText {
  items: TextItem[];
  /** Names of the fonts that write top to bottom. */
  verticalFonts: ReadonlySet<string>;
}

/** The words of a page in the view that `transform` gives. Text at an angle is a stamp or a watermark and left out. */
export function wordsOf(text: PageText, transform: Matrix): Word[] {
  return withoutDoubles(text.items.flatMap((item) => {
    const at = product(transform, matrixOf(item.transform as number[]));
    if (!(at[0] > 0) || Math.abs(at[1]) > 0.1 * at[0]) return [];
    return text.verticalFonts.has(item.fontName) || item.dir === 'ttb' ? upright(item, at) : words(item, at, Math.hypot(transform[0], transform[1]));
  }));
}

/** The turn of the page that sets most of its text upright: wide tables are printed sideways, with or without saying so. */
export function uprightRotation(page: PDFPageProxy, text: PageText): number {
  const characters = new Map<number, number>();
  for (const { str, transform } of text.items) {
    const [a, b] = transform as number[];
    const turn = (Math.round(Math.atan2(b ?? 0, a ?? 1) / (Math.PI / 2)) * 90 + 360) % 360;
    characters.set(turn, (characters.get(turn) ?? 0) + str.trim().length);
  }
  return [...characters].reduce((best, [turn, count]) => (count > (characters.get(best) ?? 0) ? turn : best), page.rotate);
}

function upright(item: TextItem, [, , c, d, x, y]: Matrix): Word[] {
  const size = Math.hypot(c, d);
  const characters = withoutRadicals(item.str.replace(/[\s\p{Cc}]/gu, ''));
  if (characters === '' || size === 0) return [];
  return [{ text: characters, left: x - size / 2, right: x + size / 2, top: y, bottom: y + item.height, baseline: y + size, size, spaced: false, vertical: true }];
}

/**
 * An item taken apart at white space. pdf.js puts a space for a gap of up to 0.6 type sizes, so one item can hold the
 * figures of two columns: where a word stands in it follows from the widths of characters, and the spaces share the rest.
 */
function words(item: TextItem, [a, b, c, d, x, y]: Matrix, scale: number): Word[] {
  const size = Math.hypot(c, d);
  const found = [...item.str.matchAll(/[^\s\p{Cc}]+/gu)];
  if (found.length === 0 || size === 0) return [];
  const width = item.width * scale;
  const unit = Math.hypot(a, b);
  const printed = found.reduce((sum, [word]) => sum + unitsOf(word), 0) * unit;
  const spaces = item.str.length - found.reduce((sum, [word]) => sum + word.length, 0);
  const squeeze = spaces === 0 || printed > width ? width / printed : 1;
  const space = spaces === 0 ? 0 : Math.max(0, width - printed) / spaces;
  let left = x;
  let end = 0;
  return found.map((match): Word => {
    const [word] = match;
    left += (match.index - end) * space;
    const right = left + unitsOf(word) * unit * squeeze;
    const placed = {
      text: withoutRadicals(word), left, right, top: y - 0.88 * size, bottom: y + 0.12 * size, baseline: y, size, spaced: match.index > 0, vertical: false,
    };
    left = right;
    end = match.index + word.length;
    return placed;
  });
}

/** Widths in type sizes: Chinese characters and full-width signs one, others half. */
function unitsOf(word: string): number {
  let units = 0;
  for (const character of word) units += wide.test(character) ? 1 : 0.5;
  return units;
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…—]|\p{Script=Han}/u;

/** Bold that is made by printing twice would double every figure. */
function withoutDoubles(all: readonly Word[]): Word[] {
  const printed = new Map<string, Word[]>();
  return all.filter((word) => {
    const key = `${Math.round(word.baseline / 2)} ${word.text}`;
    const reach = 0.3 * (word.right - word.left) / word.text.length;
    const isDouble = [-1, 0, 1].some((step) => printed.get(`${Math.round(word.baseline / 2) + step} ${word.text}`)?.some((other) => (
      Math.abs(other.left - word.left) < reach && Math.abs(other.baseline - word.baseline) < 0.3 * word.size
    )));
    if (!isDouble) printed.set(key, [...printed.get(key) ?? [], word]);
    return !isDouble;
  });
}
