import { scaleLinear } from 'd3';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { joined, maximumOf, pointsOf } from '../panel.ts';
import { size, text } from '../theme.ts';
import type { Paint } from '../theme.ts';
import type { ChartData, Panel, Point } from '../types.ts';
import type { ColumnArea } from './columns.ts';
import { labels } from './marks.ts';
import type { Label } from './marks.ts';
import { around, boxesAlong, placeLabel } from './placement.ts';
import type { Place } from './placement.ts';
import { traces, unnamed } from './traces.ts';

const { font } = size.wide;

/** Series as dots over the years, each figure beside its dot and each series' name beside the last one that has room. */
export function traceColumns(data: ChartData, panel: Panel, area: ColumnArea, language: Language) {
  const y = scaleLinear([0, maximumOf(data, panel)], [area.bottom, area.top]);
  const at = (point: Point) => ({ x: area.x(point.year), y: y(point.value ?? 0) });
  const points = pointsOf(data, panel);
  const bounds = { x1: area.left, x2: area.right, y1: area.top - 24, y2: area.bottom };
  const taken = [
    ...joined(data, panel).flatMap(({ from, to }) => boxesAlong(at(from), at(to))),
    ...points.map(at).map((dot) => around(dot.x, dot.y, 6)),
  ];
  const put = (label: string, places: [Place, ...Place[]]) => {
    const { place, box } = placeLabel(label, font, places, taken, bounds);
    taken.push(box);
    return { ...place, label };
  };
  const figures = points.map((point) => put(point.text, placesOfFigure(at(point))));
  const names = unnamed(data, panel).flatMap(({ id, label }) => {
    const [first, ...others] = points.filter((point) => point.series === id).toReversed().flatMap((point) => placesOfName(at(point)));
    return first ? [put(say(label, language), [first, ...others])] : [];
  });
  return [traces(data, panel, at, 4.5), anchored(figures, text.ink, 600), anchored(names, text.muted, 400)];
}

const anchored = (placed: (Place & Label)[], paint: Paint, fontWeight: number) =>
  (['start', 'middle', 'end'] as const).map((textAnchor) => labels(placed.filter(({ anchor }) => anchor === textAnchor), paint, { textAnchor, fontWeight }));

type Dot = { x: number; y: number };

const placesOfFigure = ({ x, y }: Dot): [Place, ...Place[]] => [
  { x, y: y - 14, anchor: 'middle' }, { x, y: y + 15, anchor: 'middle' }, { x: x + 9, y, anchor: 'start' }, { x: x - 9, y, anchor: 'end' },
  { x: x + 7, y: y - 12, anchor: 'start' }, { x: x - 7, y: y - 12, anchor: 'end' },
];

const placesOfName = ({ x, y }: Dot): Place[] => [
  { x: x + 12, y, anchor: 'start' }, { x, y: y + 18, anchor: 'middle' }, { x: x + 28, y: y + 18, anchor: 'end' },
  { x, y: y - 30, anchor: 'middle' }, { x: x + 28, y: y - 30, anchor: 'end' }, { x: x - 12, y, anchor: 'end' }, { x: x + 28, y: y + 33, anchor: 'end' },
];
