import { textWidth } from '../text-width.ts';
import type { Box } from './marks.ts';

/** Where a label may stand: `anchor` is the side of the text at `x`; `y` is its middle. */
export interface Place {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The first place at which a text covers none of the boxes and stays within bounds, else the place that covers fewest. */
export function placeLabel(text: string, fontSize: number, places: [Place, ...Place[]], boxes: Box[], bounds: Box): { place: Place; box: Box } {
  const options = places.map((place) => ({ place, box: boxAt(place, textWidth(text, fontSize), fontSize) }));
  const cost = ({ box }: { box: Box }) => boxes.filter((other) => overlaps(box, other)).length + (within(box, bounds) ? 0 : 100);
  const [first] = options.toSorted((a, b) => cost(a) - cost(b));
  return first ?? { place: places[0], box: boxAt(places[0], 0, 0) };
}

/** Boxes along a line, close enough that no text slips between them. */
export function boxesAlong(from: { x: number; y: number }, to: { x: number; y: number }): Box[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6);
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / Math.max(1, count);
    return around(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share, 2);
  });
}

export const around = (x: number, y: number, reach: number): Box => ({ x1: x - reach, x2: x + reach, y1: y - reach, y2: y + reach });

function boxAt({ x, y, anchor }: Place, width: number, fontSize: number): Box {
  const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x1, x2: x1 + width, y1: y - fontSize / 2, y2: y + fontSize / 2 };
}

const overlaps = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const within = (inner: Box, outer: Box): boolean => inner.x1 >= outer.x1 && inner.x2 <= outer.x2 && inner.y1 >= outer.y1 && inner.y2 <= outer.y2;
