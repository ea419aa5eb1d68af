import type * as Plot from '@observablehq/plot';
import type { Wording } from '../../form/index.ts';
import { say } from '../../i18n/index.ts';
import { bold, textWidth, wrap } from '../text-width.ts';
import { size, text } from '../theme.ts';
import type { SegmentPaint } from '../theme.ts';
import type { ChartData, DrawOptions } from '../types.ts';
import { key } from './key.ts';
import type { KeyItem } from './key.ts';
import { title } from './marks.ts';
import { sheet } from './sheet.ts';
import { endLabels, stackedRows } from './stacked-rows.ts';
import { rowMarks, yearRows } from './year-rows.ts';

/** What is stacked: the parts in order with their paints, and whether each bar takes the whole width (shares). */
export interface Stacking {
  paints: Record<string, SegmentPaint>;
  names: ({ id: string } & Wording)[];
  filled: boolean;
}

const gap = 28;

/** Years as rows, latest first, with a key above; several panels stand beside one another, on a phone below. */
export function stacked(data: ChartData, stacking: Stacking, { language, width }: DrawOptions): Plot.PlotOptions {
  const { paints, names, filled } = stacking;
  const { width: full, font, year, bar: row } = size[width];
  const items = names.flatMap(({ id, ...name }): KeyItem[] => {
    const paint = paints[id]?.area;
    return paint ? [{ name: say(name, language), paint, symbol: 'square' }] : [];
  });
  const legend = key(items, full, font);
  const room = Math.max(...data.panels.flatMap((panel) => endLabels(data, panel, filled, language).map((label) => textWidth(label, font)))) + 10;
  const across = width === 'wide' ? data.panels.length : 1;
  const share = (full - year - gap * (across - 1)) / across;
  const titles = data.panels.length > 1 ? data.panels.map(({ label }) => wrap(say(label, language), share / bold, font)) : [];
  const titled = Math.max(0, ...titles.map((name) => name.split('\n').length * font * 1.2 + 10));

  let top = legend.bottom + 8;
  const marks = data.panels.map((panel, index) => {
    const left = year + (index % across) * (share + gap);
    const frame = yearRows(data, top + titled, row);
    const drawn = [
      titles.slice(index, index + 1).map((name) =>
        title(name, across > 1 ? left : 0, top + titled - 8, text.ink, { lineAnchor: 'bottom', lineHeight: 1.2, fontWeight: 600 })),
      index % across === 0 ? rowMarks(frame, size[width], language) : null,
      stackedRows(data, panel, stacking, { y: frame.y, left, right: left + share, half: row * 0.32, font, room }, language),
    ];
    if (index % across === across - 1) top = frame.bottom + 14;
    return drawn;
  });
  return sheet(top, [legend.marks, marks]);
}
