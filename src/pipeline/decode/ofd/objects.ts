import { moved, type Matrix } from '../pdf/matrix.ts';
import type { Ruling, Word } from '../page/word.ts';
import { withoutRadicals } from '../../../form/radicals.ts';

/** Millimetres, in which OFD measures, to points. */
export const points = 72 / 25.4;

/** A text object's place: its box on the page, its own transform, the size of its type, all in millimetres. */
export interface TextPlace {
  left: number;
  top: number;
  transform: Matrix;
  size: number;
}

/** The words of one TextCode: characters stand `x`, `y` from the object's box, each moved from the one before by its delta. */
export function wordsOfCode(text: string, x: number, y: number, deltaX: string, place: TextPlace): Word[] {
  const characters = Array.from(text);
  const steps = deltas(deltaX, characters.length);
  const words: Word[] = [];
  let at = x;
  let open: Word | null = null;
  characters.forEach((character, index) => {
    const width = /[\u2e80-\uffef]/u.test(character) ? place.size : place.size / 2;
    const step = steps[index] ?? width;
    const size = place.size * points * Math.abs(place.transform[3]);
    const [left, baseline] = moved(place.transform, at, y).map((value, axis) => (value + (axis === 0 ? place.left : place.top)) * points) as [number, number];
    const right = left + Math.min(width, step) * points * Math.abs(place.transform[0]);
    at += step;
    if (/\s/u.test(character)) {
      open = null;
      return;
    }
    if (open && left - open.right <= closeTogether * size) {
      open.text += withoutRadicals(character);
      open.right = right;
      return;
    }
    open = { text: withoutRadicals(character), left, right, top: baseline - 0.88 * size, bottom: baseline + 0.12 * size, baseline, size, spaced: index > 0, vertical: false };
    words.push(open);
  });
  return words;
}

/** A gap of more than this many type sizes parts two words. */
const closeTogether = 0.3;

/** `3.5 3.5` or, for a run of equal ones, `g 5 3.5`: GB/T 33190, DeltaX. */
function deltas(written: string, most: number): number[] {
  const parts = written.trim().split(/\s+/u);
  const found: number[] = [];
  for (let index = 0; index < parts.length && found.length < most; index += 1) {
    if (parts[index] === 'g') {
      const count = Math.min(Number(parts[index + 1]), most);
      for (let k = 0; k < count; k += 1) found.push(Number(parts[index + 2]));
      index += 2;
    } else if (parts[index] !== '') found.push(Number(parts[index]));
  }
  return found.map((value) => (Number.isFinite(value) ? value : 0));
}

/** The straight lines of a path, moved to the page; thin filled boxes are drawn so and give theirs too. */
export function rulingsOfPath(path: string, left: number, top: number, transform: Matrix): Ruling[] {
  const rulings: Ruling[] = [];
  let from: [number, number] | null = null;
  let start: [number, number] | null = null;
  for (const [, step, numbers = ''] of path.matchAll(/([MLSCQBA])([^MLSCQBA]*)/gu)) {
    const [x = NaN, y = NaN] = numbers.trim().split(/[\s,]+/u).slice(-2).map(Number);
    const to: [number, number] | null = step === 'C' ? start : moved(transform, x, y).map((value, axis) => (value + (axis === 0 ? left : top)) * points) as [number, number];
    if ((step === 'L' || step === 'C') && from && to) rulings.push(...between(from, to));
    if (step === 'M' || step === 'S') start = to;
    from = to;
  }
  return rulings;
}

function between([x1, y1]: [number, number], [x2, y2]: [number, number]): Ruling[] {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (height <= 0.5 && width > height) return [{ horizontal: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (width <= 0.5 && height > width) return [{ horizontal: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
}
