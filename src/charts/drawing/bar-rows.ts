import { max, scaleLinear } from 'd3';
import type { Language } from '../../i18n/index.ts';
import { keyOf, maximumOf, pointsOf } from '../panel.ts';
import { bold, textWidth } from '../text-width.ts';
import { bar, text } from '../theme.ts';
import type { ChartData, Panel } from '../types.ts';
import { pointLabel } from './label.ts';
import { boxes, labels } from './marks.ts';
import type { RowArea } from './rows.ts';

/** Room that a panel's figures take at the end of their bars. */
export const roomForFigures = (data: ChartData, panel: Panel, font: number): number =>
  Math.max(0, ...pointsOf(data, panel).map((point) => textWidth(point.text, font) * bold)) + 8;

/** One series as bars to the right: the figure `beside` the bar, at its end, or else above a thin bar. */
export function barRows(data: ChartData, panel: Panel, { y, left, right, font, beside }: RowArea, language: Language) {
  const x = scaleLinear([0, maximumOf(data, panel)], [left, beside ? right - roomForFigures(data, panel, font) : right]);
  const [from, to] = beside ? [-10, 10] : [10, 16];
  const placed = pointsOf(data, panel).map((point) => ({
    key: keyOf(data, point), year: point.year, value: point.value, label: pointLabel(point, language), x: beside && point.value ? x(point.value) + 6 : left, y: y(point.year),
    x1: left, x2: x(point.value ?? 0), y1: y(point.year) + from, y2: y(point.year) + to,
  }));
  const latest = max(placed.filter(({ value }) => value !== null), ({ year }) => year);
  const positive = placed.filter(({ value }) => value !== null && value > 0);
  return [
    boxes(positive.filter(({ year }) => year !== latest), bar.past),
    boxes(positive.filter(({ year }) => year === latest), bar.latest),
    labels(positive, text.ink, { textAnchor: 'start', fontWeight: 600 }),
    labels(placed.filter((each) => !positive.includes(each)), text.muted, { textAnchor: 'start' }),
  ];
}
