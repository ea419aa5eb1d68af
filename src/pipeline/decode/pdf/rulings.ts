import type { Ruling } from '../page/word.ts';
import { matrixOf, moved, product, type Matrix } from './matrix.ts';

/** What pdf.js says a page draws. */
export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** Numbers of pdf.js's operators, by name (its `OPS`). */
export type Operators = Readonly<Record<string, number>>;

/** Thicker filled areas are backgrounds, thinner ones lines. Points. */
const thickest = 3.2;

/**
 * The straight lines that a page draws: lines and rectangles that are stroked, and areas so thin that they are lines,
 * as office programs and browsers print the borders of tables. Clipping paths draw nothing.
 */
export function rulingsOf(list: OperatorList, operators: Operators, transform: Matrix): Ruling[] {
  const kinds = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
  const rulings: Ruling[] = [];
  const saved: Matrix[] = [];
  let current = transform;
  list.fnArray.forEach((code, index) => {
    const values = list.argsArray[index] as ArrayLike<unknown> | null;
    switch (kinds.get(code)) {
      case 'save':
        saved.push(current);
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        current = saved.pop() ?? current;
        break;
      case 'transform':
        current = product(current, matrixOf(values as ArrayLike<number>));
        break;
      case 'paintFormXObjectBegin':
        saved.push(current);
        if (values?.[0]) current = product(current, matrixOf(values[0] as ArrayLike<number>));
        break;
      case 'constructPath':
        rulings.push(...drawn(kinds.get(Number(values?.[0])) ?? '', values?.[1] as ArrayLike<ArrayLike<number> | null> | undefined, current));
        break;
      default:
    }
  });
  return rulings;
}

function drawn(paint: string, data: ArrayLike<ArrayLike<number> | null> | undefined, transform: Matrix): Ruling[] {
  const stroked = /stroke/i.test(paint);
  const filled = /fill/i.test(paint);
  if (!stroked && !filled) return [];
  return Array.from(data ?? []).flatMap((path) => (path ? subpaths(path, transform) : [])).flatMap((points) => [
    ...(stroked ? points.slice(1).flatMap((point, index) => between(points[index] ?? point, point)) : []),
    ...(filled ? thinArea(points) : []),
  ]);
}

type Point = [x: number, y: number];

/** pdf.js's codes for the steps of a path, and how many numbers follow each. */
const steps = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticTo: 3, close: 4 };
const numbersBehind = [2, 2, 6, 4, 0];

/** The corners of each piece of a path. A curve is no line of a table: it parts the pieces. */
function subpaths(path: ArrayLike<number>, transform: Matrix): Point[][] {
  const pieces: Point[][] = [];
  for (let at = 0; at < path.length; at += 1 + (numbersBehind[path[at] ?? 0] ?? 0)) {
    const step = path[at];
    const count = numbersBehind[step ?? 0] ?? 0;
    const end = moved(transform, path[at + count - 1] ?? 0, path[at + count] ?? 0);
    const piece = pieces.at(-1);
    const first = piece?.[0];
    if (step === steps.lineTo && piece) piece.push(end);
    else if (step === steps.close && piece && first) piece.push(first);
    else if (step !== steps.close) pieces.push([end]);
  }
  return pieces;
}

function between([x1, y1]: Point, [x2, y2]: Point): Ruling[] {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (height <= 0.5 && width > height) return [{ horizontal: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  if (width <= 0.5 && height > width) return [{ horizontal: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  return [];
}

/** A dot of a dotted line may belong to one that runs either way. */
function thinArea(points: readonly Point[]): Ruling[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across: Ruling = { horizontal: true, at: (top + bottom) / 2, from: left, to: right };
  const down: Ruling = { horizontal: false, at: (left + right) / 2, from: top, to: bottom };
  if (points.length < 3) return [];
  return [...(bottom - top <= thickest ? [across] : []), ...(right - left <= thickest ? [down] : [])];
}
