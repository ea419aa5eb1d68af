import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { say } from '../../../i18n/index.ts';
import { labels, verticals } from '../../drawing/marks.ts';
import { sheet } from '../../drawing/sheet.ts';
import { keyOf } from '../../panel.ts';
import { textWidth, wrap } from '../../text-width.ts';
import { bodyTraces, line, size, text } from '../../theme.ts';
import type { ChartData, DrawOptions, Point } from '../../types.ts';
import { apart } from './apart.ts';
import { dots } from './dots.ts';

const top = 30;
const gap = 12;
const lineHeight = 1.2;

/** Rates of two years, joined; the earlier figure on the left, the later with the body's name on the right. */
export function slopes(data: ChartData, { language, width: drawing }: DrawOptions): Plot.PlotOptions {
  const { width, font, note } = size[drawing];
  const [from, to] = [data.years[0]?.year ?? 0, data.years.at(-1)?.year ?? 0];
  const at = (series: string, year: number) => data.points.find((point) => point.series === series && point.year === year);
  const pairs = data.series.flatMap(({ id, label }) => {
    const [before, now] = [at(id, from), at(id, to)];
    return before && now ? [{ before, now, name: say(label, language) }] : [];
  });
  const left = Math.max(...pairs.map(({ before }) => textWidth(before.text, font))) + gap + 6;
  const right = drawing === 'wide' ? width * 0.5 : width * 0.44;
  const room = width - right - gap;
  const names = pairs.map(({ now, name }) => wrap(`${now.text} ${name}`, room, font));
  const distance = Math.max(...names.map((words) => words.split('\n').length)) * font * lineHeight + 3;
  const bottom = top + Math.max(180, pairs.length * distance + 10);
  const y = scaleLinear([0, 1], [bottom - 8, top + 8]).clamp(true);
  const place = (point: Point) => y(point.value ?? 0);
  const links = pairs.map(({ before, now }) => ({ x1: left, x2: right, y1: place(before), y2: place(now) }));
  const ends = apart(pairs.map(({ now }, index) => ({ key: keyOf(data, now), x: right + gap, y: place(now), label: names[index] ?? '' })), distance, bottom - distance / 2);
  const starts = apart(pairs.map(({ before }) => ({ key: keyOf(data, before), x: left - gap, y: place(before), label: before.text })), font * 1.2, bottom);
  return sheet(bottom + 6, [
    labels([{ x: left, y: 12, label: String(from) }, { x: right, y: 12, label: String(to) }], text.muted),
    verticals([{ x: left, y1: top, y2: bottom }, { x: right, y1: top, y2: bottom }], line.hair),
    labels([{ x: 0, y: y(1), label: '100%' }, { x: 0, y: y(0), label: '0%' }].filter(({ y: own }) => starts.every((each) => Math.abs(each.y - own) > font * 1.2)), text.muted, { textAnchor: 'start', fontSize: note }),
    Plot.link(links, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', strokeWidth: 2, ...bodyTraces[0]?.line }),
    dots(pairs.flatMap(({ before, now }) => [{ key: keyOf(data, before), x: left, y: place(before) }, { key: keyOf(data, now), x: right, y: place(now) }]), bodyTraces[0]?.dot),
    labels(starts, text.muted, { textAnchor: 'end' }),
    labels(ends, text.ink, { textAnchor: 'start', lineHeight }),
  ]);
}
