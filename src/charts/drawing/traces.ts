import * as Plot from '@observablehq/plot';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { joined, keyOf, pointsOf } from '../panel.ts';
import { traceOf } from '../theme.ts';
import type { ChartData, Panel, Point, Series } from '../types.ts';
import type { KeyItem } from './key.ts';

type Locate = (point: Point) => { x: number; y: number };

/** Dots, open where a figure is approximate, with a dashed line then, joined only from one year to the next of the same count. */
export function traces(data: ChartData, panel: Panel, at: Locate, radius: number) {
  const dots = pointsOf(data, panel).filter(({ value }) => value !== null).map((point) => ({ ...at(point), key: keyOf(data, point), series: point.series, open: isOpen(point) }));
  const links = joined(data, panel).map(({ from, to }) => {
    const [start, end] = [at(from), at(to)];
    return { series: from.series, open: isOpen(from) || isOpen(to), x1: start.x, y1: start.y, x2: end.x, y2: end.y };
  });
  const each = seriesOf(data, panel).flatMap(({ id, part }) => [false, true].map((open) => ({ id, open, paint: traceOf(part) })));
  return [
    each.map(({ id, open, paint }) => Plot.link(links.filter((link) => link.series === id && link.open === open), {
      x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', strokeWidth: 2, strokeDasharray: open ? '5 4' : 'none', ...paint.line,
    })),
    each.map(({ id, open, paint }) => Plot.dot(dots.filter((dot) => dot.series === id && dot.open === open), {
      x: 'x', y: 'y', ariaLabel: 'key', r: radius, strokeWidth: 2, symbol: paint.symbol, ...(open ? paint.open : paint.dot),
    })),
  ];
}

const isOpen = ({ precision }: Point): boolean => precision !== 'exact';

const seriesOf = (data: ChartData, panel: Panel): Series[] => data.series.filter((each) => each.panel === panel.id);

/** Series that the panel's own name does not name yet. */
export const unnamed = (data: ChartData, panel: Panel): Series[] => seriesOf(data, panel).filter(({ label }) => label.zh !== panel.label.zh);

/** Their names with their colours and shapes. */
export const traceKey = (data: ChartData, panel: Panel, language: Language): KeyItem[] =>
  unnamed(data, panel).map(({ label, part }) => ({ name: say(label, language), paint: traceOf(part).dot, symbol: traceOf(part).symbol }));
