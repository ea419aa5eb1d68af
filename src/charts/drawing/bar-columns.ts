import { max, scaleLinear } from 'd3';
import type { Language } from '../../i18n/index.ts';
import { keyOf, maximumOf, pointsOf } from '../panel.ts';
import { bar, size, text } from '../theme.ts';
import type { ChartData, Panel } from '../types.ts';
import type { ColumnArea } from './columns.ts';
import { pointLabel } from './label.ts';
import { boxes, labels } from './marks.ts';

/** One series as bars from zero, each with its figure; a stated 0 stands on the line, a missing figure says why. */
export function barColumns(data: ChartData, panel: Panel, { x, step, top, bottom }: ColumnArea, language: Language) {
  const y = scaleLinear([0, maximumOf(data, panel)], [bottom, top]);
  const half = Math.min(28, step * 0.29);
  const placed = pointsOf(data, panel).map((point) => ({
    key: keyOf(data, point), year: point.year, value: point.value, label: pointLabel(point, language), x: x(point.year), y: y(point.value ?? 0) - 5,
    x1: x(point.year) - half, x2: x(point.year) + half, y1: bottom, y2: y(point.value ?? 0),
  }));
  const latest = max(placed.filter(({ value }) => value !== null), ({ year }) => year);
  const positive = placed.filter(({ value }) => value !== null && value > 0);
  return [
    boxes(positive.filter(({ year }) => year !== latest), bar.past),
    boxes(positive.filter(({ year }) => year === latest), bar.latest),
    labels(positive, text.ink, { lineAnchor: 'bottom', fontWeight: 600 }),
    labels(placed.filter(({ value }) => value === 0), text.muted, { lineAnchor: 'bottom' }),
    labels(placed.filter(({ value }) => value === null), text.muted, { lineAnchor: 'bottom', fontSize: size.wide.note }),
  ];
}
