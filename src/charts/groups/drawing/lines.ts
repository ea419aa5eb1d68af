import * as Plot from '@observablehq/plot';
import { max, scaleLinear } from 'd3';
import { chartWords } from '../../../i18n/charts.ts';
import { say } from '../../../i18n/index.ts';
import { formatNumber } from '../../../i18n/numbers.ts';
import { key } from '../../drawing/key.ts';
import { horizontals, labels, title } from '../../drawing/marks.ts';
import { sheet } from '../../drawing/sheet.ts';
import { joined, keyOf, maximumOf } from '../../panel.ts';
import { textWidth, wrap } from '../../text-width.ts';
import { bodyTraces, line, size, text } from '../../theme.ts';
import type { ChartData, DrawOptions, Point } from '../../types.ts';
import { apart } from './apart.ts';

const least = 260;
const gap = 12;
const lineHeight = 1.2;

/**
 * A line for each body, broken where a year is missing: the first three in colours and shapes of their own, the others
 * grey. Wide, names and latest figures stand at the ends; narrow, the three are named above.
 */
export function bodyLines(data: ChartData, { language, width: drawing }: DrawOptions): Plot.PlotOptions {
  const { width, font, note } = size[drawing];
  const isWide = drawing === 'wide';
  const named = data.series.slice(0, bodyTraces.length);
  const legend = isWide ? { marks: [], bottom: 0 } : key(named.flatMap(({ label }, index) => {
    const trace = bodyTraces[index];
    return trace ? [{ name: say(label, language), paint: trace.dot, symbol: trace.symbol }] : [];
  }), width, font);
  const [panel] = data.panels;
  const most = panel ? maximumOf(data, panel) : 1;
  const last = data.series.map(({ id, label }) => ({ label, point: latest(data, id) }));
  const names = last.map(({ label, point }) => wrap(`${point?.text ?? ''} ${isWide ? say(label, language) : ''}`, isWide ? 230 : 80, font));
  const right = width - Math.max(...names.flatMap((each) => each.split('\n')).map((each) => textWidth(each, font))) - gap;
  const distance = Math.max(...names.map((each) => each.split('\n').length)) * font * lineHeight + 2;
  const top = legend.bottom + 26;
  const bottom = top + Math.max(least, (isWide ? names.length : named.length) * distance);
  const years = data.years.map(({ year }) => year);
  const x = scaleLinear([years[0] ?? 0, Math.max(years.at(-1) ?? 1, (years[0] ?? 0) + 1)], [20, right - 8]);
  const y = scaleLinear([0, most], [bottom, top]);
  const at = (point: Point) => ({ x: x(point.year), y: y(point.value ?? 0) });
  const links = panel ? joined(data, panel).map(({ from, to }) => ({ series: from.series, x1: at(from).x, y1: at(from).y, x2: at(to).x, y2: at(to).y })) : [];
  const ends = apart((isWide ? last : last.slice(0, named.length)).flatMap(({ point }, index) => (point ? [{ key: keyOf(data, point), x: right + 4, y: at(point).y, label: names[index] ?? '' }] : [])), distance, bottom);
  const each = data.series.map(({ id }, index) => ({ id, trace: bodyTraces[index] })).toReversed();
  const every = Math.max(1, Math.ceil(years.length / Math.floor((right - 20) / 46)));
  return sheet(bottom + 26 + (isWide || data.series.length <= named.length ? 0 : note * 1.6), [
    legend.marks,
    horizontals([{ y: top, x1: 0, x2: right }], line.hair),
    title(formatNumber(most), 0, top - 9, text.muted, { fontSize: note }),
    horizontals([{ y: bottom, x1: 0, x2: right }], line.axis),
    labels(years.filter((year) => ((years.at(-1) ?? 0) - year) % every === 0).map((year) => ({ x: x(year), y: bottom + 14, label: String(year) })), text.muted),
    each.map(({ id, trace }) => Plot.link(links.filter(({ series }) => series === id), { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', strokeWidth: trace ? 2 : 1, ...(trace?.line ?? line.mark) })),
    each.map(({ id, trace }) => Plot.dot(data.points.filter(({ series, value }) => series === id && value !== null).map((point) => ({ ...at(point), key: keyOf(data, point) })), {
      x: 'x', y: 'y', ariaLabel: 'key', r: trace ? 4 : 2.5, strokeWidth: trace ? 2 : 1, symbol: trace?.symbol ?? 'circle', ...(trace?.dot ?? { ...line.mark, fill: 'none' }),
    })),
    labels(ends, text.ink, { textAnchor: 'start', lineHeight }),
    isWide || data.series.length <= named.length ? null : title(say(chartWords.otherBodies, language, { count: data.series.length - named.length }), 0, bottom + 14 + note * 1.5, text.muted, { fontSize: note }),
  ]);
}

function latest({ points }: ChartData, series: string): Point | undefined {
  const own = points.filter((point) => point.series === series && point.value !== null);
  const year = max(own, (point) => point.year);
  return own.find((point) => point.year === year);
}
