import type { Language } from '../../i18n/index.ts';
import { keyOf, pointsOf } from '../panel.ts';
import { text } from '../theme.ts';
import type { ChartData, Panel } from '../types.ts';
import { pointLabel } from './label.ts';
import { labels } from './marks.ts';
import type { RowArea } from './rows.ts';

/** A series written out, figures under one another. */
export function figureRows(data: ChartData, panel: Panel, { y, left }: RowArea, language: Language) {
  const placed = pointsOf(data, panel).map((point) => ({ key: keyOf(data, point), x: left, y: y(point.year), label: pointLabel(point, language), muted: !point.value }));
  return [
    labels(placed.filter(({ muted }) => !muted), text.ink, { textAnchor: 'start' }),
    labels(placed.filter(({ muted }) => muted), text.muted, { textAnchor: 'start' }),
  ];
}
