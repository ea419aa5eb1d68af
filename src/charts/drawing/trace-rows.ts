import { scaleLinear } from 'd3';
import type { Language } from '../../i18n/index.ts';
import { keyOf, maximumOf, pointsOf } from '../panel.ts';
import { bold, textWidth } from '../text-width.ts';
import { line, text } from '../theme.ts';
import type { ChartData, Panel, Point } from '../types.ts';
import { pointLabel } from './label.ts';
import { horizontals, labels } from './marks.ts';
import type { RowArea } from './rows.ts';
import { traces } from './traces.ts';

const dot = { radius: 5, gap: 10 };
const spread = 18;

/** Series as dots in rows, joined downwards; several of one year stand in lines of their own within its row. */
export function traceRows(data: ChartData, panel: Panel, { y, left, right, font }: RowArea, language: Language) {
  const [points, missing] = [pointsOf(data, panel).filter(({ value }) => value !== null), pointsOf(data, panel).filter(({ value }) => value === null)];
  const room = Math.max(0, ...points.map((point) => textWidth(point.text, font) * bold)) + dot.gap + dot.radius;
  const x = scaleLinear([0, maximumOf(data, panel)], [left + dot.radius, Math.max(left + dot.radius, right - room)]);
  const at = (point: Point) => {
    const same = points.filter(({ year }) => year === point.year);
    return { x: x(point.value ?? 0), y: y(point.year) + (same.indexOf(point) - (same.length - 1) / 2) * spread };
  };
  // In a column of their own: beside their dots the line to the next year would run through them.
  const figures = points.map((point) => ({ key: keyOf(data, point), x: right, y: at(point).y, label: point.text }));
  const intervals = points.flatMap((point) => (point.interval ? [{ y: at(point).y, x1: x(point.interval[0]), x2: x(point.interval[1]) }] : []));
  const reasons = missing.map((point) => ({ key: keyOf(data, point), x: left, y: y(point.year), label: pointLabel(point, language) }));
  return [labels(reasons, text.muted, { textAnchor: 'start' }), horizontals(intervals, line.mark), traces(data, panel, at, dot.radius), labels(figures, text.ink, { textAnchor: 'end', fontWeight: 600 })];
}
