import { formatNumber } from '../../i18n/numbers.ts';
import { svg } from './element.ts';
import { domainOf } from './series.ts';
import type { Point, Series } from './series.ts';

/** What the drawing says where a value is missing, and its name for listeners. */
interface ChartTexts {
  title: string;
  noValue: string;
}

/** A quick chart, as wide as its place (`width`, px): years as columns from left to right, all else as bars. */
export const drawSeries = (series: Series, width: number, texts: ChartTexts): SVGSVGElement =>
  (series.byYear ? columnsOf(series.points, width, texts) : barsOf(series.points, width, texts));

const frame = (width: number, height: number, { title }: ChartTexts, ...marks: SVGElement[]): SVGSVGElement =>
  svg('svg', { class: 'quick-chart', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': title }, ...marks);

const rowHeight = 24;
/** Room for a number beside its bar, and for one character of a label. */
const numberWidth = 84;
const characterWidth = 13;

function barsOf(points: readonly Point[], width: number, texts: ChartTexts): SVGSVGElement {
  const room = Math.min(width * 0.45, Math.max(...points.map(({ label }) => textWidth(label))) + 10);
  const [low, high] = domainOf(points);
  // A number stands at the end of its bar, on the far side from zero.
  const [left, right] = [room + (low < 0 ? numberWidth : 0), width - (high > 0 ? numberWidth : 0)];
  const x = (value: number) => left + (right - left) * (value - low) / (high - low);
  const marks = points.flatMap(({ label, value }, index): SVGElement[] => {
    const middle = index * rowHeight + rowHeight / 2;
    const name = svg('text', { x: room - 8, y: middle, class: 'name', 'text-anchor': 'end', 'dominant-baseline': 'central' }, clipped(label, room - 10));
    if (value === null) return [name, svg('text', { x: x(0) + 6, y: middle, class: 'missing', 'dominant-baseline': 'central' }, texts.noValue)];
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
    return [
      name,
      svg('rect', { x: from, y: middle - 7, width: to - from, height: 14 }),
      svg('text', { x: value < 0 ? from - 6 : to + 6, y: middle, class: 'value', 'text-anchor': value < 0 ? 'end' : 'start', 'dominant-baseline': 'central' }, formatNumber(value)),
    ];
  });
  const height = points.length * rowHeight;
  return frame(width, height, texts, ...marks, svg('line', { x1: x(0), x2: x(0), y1: 0, y2: height, class: 'zero' }));
}

const plotHeight = 200;

function columnsOf(points: readonly Point[], width: number, texts: ChartTexts): SVGSVGElement {
  const [low, high] = domainOf(points);
  const step = width / points.length;
  const [top, bottom] = [22, plotHeight - (low < 0 ? 22 : 0)];
  const y = (value: number) => bottom - (bottom - top) * (value - low) / (high - low);
  const thickness = Math.min(44, step * 0.6);
  // On a narrow screen not every year has room for its name or number.
  const every = Math.ceil(40 / step);
  const marks = points.flatMap(({ label, value }, index): SVGElement[] => {
    const middle = step * (index + 0.5);
    const named = index % every === 0;
    const year = named ? [svg('text', { x: middle, y: plotHeight + 20, class: 'name', 'text-anchor': 'middle' }, label)] : [];
    if (value === null) return [...year, svg('line', { x1: middle - 6, x2: middle + 6, y1: y(0) - 8, y2: y(0) - 8, class: 'missing' })];
    const [from, to] = [Math.min(y(0), y(value)), Math.max(y(0), y(value))];
    const number = named || every < 3 ? [svg('text', { x: middle, y: value < 0 ? to + 16 : from - 6, class: 'value', 'text-anchor': 'middle' }, formatNumber(value))] : [];
    return [...year, svg('rect', { x: middle - thickness / 2, y: from, width: thickness, height: to - from }), ...number];
  });
  return frame(width, plotHeight + 28, texts, ...marks, svg('line', { x1: 0, x2: width, y1: y(0), y2: y(0), class: 'zero' }));
}

/** Chinese characters are about twice as wide as Latin ones. */
const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? characterWidth : characterWidth * 0.58), 0);

/** What fits, with an ellipsis where something is left out; the table has the whole. */
function clipped(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`) > room) break;
    kept += character;
  }
  return `${kept}…`;
}
