import { scaleLinear } from 'd3';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { joined, keyOf, maximumOf, pointsOf } from '../panel.ts';
import { line, size, text } from '../theme.ts';
import type { Paint } from '../theme.ts';
import type { ChartData, Panel, Point } from '../types.ts';
import type { ColumnArea } from './columns.ts';
import { pointLabel } from './label.ts';
import { horizontals, labels, title, verticals } from './marks.ts';
import type { Label } from './marks.ts';
import { around, boxesAlong, placeLabel } from './placement.ts';
import type { Place } from './placement.ts';
import { traces, unnamed } from './traces.ts';

const { font } = size.wide;

/** Series as dots over the years, each figure beside its dot and each series' name beside the last one that has room; where there is none, why. */
export function traceColumns(data: ChartData, panel: Panel, area: ColumnArea, language: Language) {
  const y = scaleLinear([0, maximumOf(data, panel)], [area.bottom, area.top]);
  const at = (point: Point) => ({ x: area.x(point.year), y: y(point.value ?? 0) });
  const [points, missing] = [pointsOf(data, panel).filter(({ value }) => value !== null), pointsOf(data, panel).filter(({ value }) => value === null)];
  const bounds = { x1: area.left, x2: area.right, y1: area.top - 24, y2: area.bottom };
  const intervals = points.flatMap((point) => (point.interval ? [{ x: area.x(point.year), y1: y(point.interval[0]), y2: y(point.interval[1]) }] : []));
  const taken = [
    ...intervals.flatMap(({ x, y1, y2 }) => boxesAlong({ x, y: y1 }, { x, y: y2 })),
    ...(panel.maximum === undefined ? [] : [{ x1: area.left, x2: area.left + 40, y1: area.top - 16, y2: area.top + 1 }]),
    ...joined(data, panel).flatMap(({ from, to }) => boxesAlong(at(from), at(to))),
    ...points.map(at).map((dot) => around(dot.x, dot.y, 6)),
  ];
  const put = (label: string, places: [Place, ...Place[]]) => {
    const { place, box } = placeLabel(label, font, places, taken, bounds);
    taken.push(box);
    return { ...place, label };
  };
  const figures = points.map((point) => ({ ...put(point.text, placesOfFigure(at(point))), key: keyOf(data, point) }));
  const names = unnamed(data, panel).flatMap(({ id, label }) => {
    const [first, ...others] = points.filter((point) => point.series === id).toReversed().flatMap((point) => placesOfName(at(point)));
    return first ? [put(say(label, language), [first, ...others])] : [];
  });
  const reasons = missing.map((point) => ({ key: keyOf(data, point), x: area.x(point.year), y: area.bottom - 5, label: pointLabel(point, language) }));
  return [scaleEnd(panel, area), labels(reasons, text.muted, { lineAnchor: 'bottom', fontSize: size.wide.note }), verticals(intervals, line.mark), traces(data, panel, at, 4.5), anchored(figures, text.ink, 600), anchored(names, text.muted, 400)];
}

/** Where the scale ends by itself and not at the largest value: 100%. */
const scaleEnd = ({ maximum }: Panel, { left, right, top }: ColumnArea) => (maximum === undefined ? null : [
  horizontals([{ y: top, x1: left, x2: right }], line.hair), title(`${Math.round(maximum * 100)}%`, left, top - 8, text.muted, { fontSize: size.wide.note }),
]);

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
