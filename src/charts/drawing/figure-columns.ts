import type { Language } from '../../i18n/index.ts';
import { say } from '../../i18n/index.ts';
import { keyOf } from '../panel.ts';
import { line, text } from '../theme.ts';
import type { ChartData, Series } from '../types.ts';
import type { ColumnArea } from './columns.ts';
import { pointLabel } from './label.ts';
import { horizontals, labels, title } from './marks.ts';

/** Series written out below the years, a ruled row each, as in an account book. */
export function figureColumns(data: ChartData, series: Series[], { x, top, right }: ColumnArea, rowHeight: number, language: Language) {
  return series.map(({ id, label }, index) => {
    const y = top + (index + 0.5) * rowHeight;
    const placed = data.points.filter((point) => point.series === id)
      .map((point) => ({ key: keyOf(data, point), x: x(point.year), y, label: pointLabel(point, language), muted: !point.value }));
    return [
      horizontals([{ y: y - rowHeight / 2, x1: 0, x2: right }], line.hair),
      title(say(label, language), 0, y, text.muted),
      labels(placed.filter(({ muted }) => !muted), text.ink),
      labels(placed.filter(({ muted }) => muted), text.muted),
    ];
  });
}
