import { scaleLinear } from 'd3';
import { maximumOf, pointsOf } from '../panel.ts';
import { bold, textWidth } from '../text-width.ts';
import { text } from '../theme.ts';
import type { ChartData, Panel, Point } from '../types.ts';
import { labels } from './marks.ts';
import type { RowArea } from './rows.ts';
import { traces } from './traces.ts';

const dot = { radius: 5, gap: 10 };
const spread = 18;

/** Series as dots in rows, joined downwards; several of one year stand in lines of their own within its row. */
export function traceRows(data: ChartData, panel: Panel, { y, left, right, font }: RowArea) {
  const points = pointsOf(data, panel);
  const room = Math.max(0, ...points.map((point) => textWidth(point.text, font) * bold)) + dot.gap + dot.radius;
  const x = scaleLinear([0, maximumOf(data, panel)], [left + dot.radius, Math.max(left + dot.radius, right - room)]);
  const at = (point: Point) => {
    const same = points.filter(({ year }) => year === point.year);
    return { x: x(point.value ?? 0), y: y(point.year) + (same.indexOf(point) - (same.length - 1) / 2) * spread };
  };
  const figures = points.map((point) => ({ x: at(point).x + dot.gap, y: at(point).y, label: point.text }));
  return [traces(data, panel, at, dot.radius), labels(figures, text.ink, { textAnchor: 'start', fontWeight: 600 })];
}
