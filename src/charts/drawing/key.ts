import * as Plot from '@observablehq/plot';
import { textWidth, wrap } from '../text-width.ts';
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
  let height = 0;
  const placed = items.map(({ name, ...item }) => {
    // A name wider than the whole key takes several lines.
    const label = wrap(name, right - fontSize * 1.3, fontSize);
    const lines = label.split('\n');
    const itemWidth = fontSize * 1.3 + Math.max(...lines.map((line) => textWidth(line, fontSize)));
    if (x + itemWidth > right && x > 0) [x, y, height] = [0, y + lineHeight + height, 0];
    height = Math.max(height, (lines.length - 1) * fontSize * 1.2);
    const place = { ...item, label, left: x, x: x + fontSize * 1.15, y, middle: y + ((lines.length - 1) * fontSize * 1.2) / 2 };
    x += itemWidth + fontSize * 1.2;
    return place;
  });
  const swatches = placed.map(({ left, y: line, paint, symbol }) => Plot.dot([[left + fontSize * 0.4, line]], { r: fontSize * 0.36, symbol, ...paint }));
  return { marks: [...swatches, labels(placed.map(({ middle, ...each }) => ({ ...each, y: middle })), text.ink, { textAnchor: 'start', lineHeight: 1.2 })], bottom: items.length > 0 ? y + height + lineHeight / 2 : 0 };
}
