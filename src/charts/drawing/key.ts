import * as Plot from '@observablehq/plot';
import { textWidth } from '../text-width.ts';
import { text } from '../theme.ts';
import type { Paint } from '../theme.ts';
import { labels } from './marks.ts';

export interface KeyItem {
  name: string;
  paint: Paint;
  symbol: 'circle' | 'square' | 'triangle';
}

/** Names of colours and shapes in the order in which they stand, in as many lines as the width asks for. */
export function key(items: KeyItem[], right: number, fontSize: number): { marks: Plot.Markish[]; bottom: number } {
  const lineHeight = fontSize * 1.6;
  let [x, y] = [0, lineHeight / 2];
  const placed = items.map(({ name, ...item }) => {
    const itemWidth = fontSize * 1.3 + textWidth(name, fontSize);
    if (x + itemWidth > right && x > 0) [x, y] = [0, y + lineHeight];
    const place = { ...item, label: name, left: x, x: x + fontSize * 1.15, y };
    x += itemWidth + fontSize * 1.2;
    return place;
  });
  const swatches = placed.map(({ left, y: middle, paint, symbol }) => Plot.dot([[left + fontSize * 0.4, middle]], { r: fontSize * 0.36, symbol, ...paint }));
  return { marks: [...swatches, labels(placed, text.ink, { textAnchor: 'start' })], bottom: items.length > 0 ? y + lineHeight / 2 : 0 };
}
