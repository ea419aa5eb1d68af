import type * as Plot from '@observablehq/plot';
import { median, scaleLinear } from 'd3';
import { chartWords } from '../../../i18n/charts.ts';
import { say } from '../../../i18n/index.ts';
import { formatShare } from '../../../i18n/numbers.ts';
import { horizontals, labels, title, verticals } from '../../drawing/marks.ts';
import { sheet } from '../../drawing/sheet.ts';
import { casesOf } from '../../finding/cases.ts';
import { keyOf } from '../../panel.ts';
import { textWidth, wrap } from '../../text-width.ts';
import { bodyTraces, line, size, text } from '../../theme.ts';
import type { ChartData, DrawOptions } from '../../types.ts';
import { dots } from './dots.ts';

const edge = 16;
const apart = 10;
const lineHeight = 1.25;

/** Each body a dot on one axis from 0 to 100%, dots that would touch above one another; one of them named. */
export function dotStrip(data: ChartData, { language, width: drawing }: DrawOptions): Plot.PlotOptions {
  const { width, font, note } = size[drawing];
  const x = scaleLinear([0, 1], [edge, width - edge]).clamp(true);
  const marked = data.series.find(({ part }) => part === 'marked');
  const own = data.points.find(({ series }) => series === marked?.id);
  const words = own && marked ? wrap(`${say(marked.label, language)} ${casesOf(own, language)}`, width - 2 * edge, font) : '';
  const heading = words.split('\n').length * font * lineHeight + 12;
  const stacks = new Map<number, number>();
  const placed = data.points.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0)).map((point) => {
    const slot = Math.round(x(point.value ?? 0) / apart);
    const level = stacks.get(slot) ?? 0;
    stacks.set(slot, level + 1);
    return { key: keyOf(data, point), x: x(point.value ?? 0), level, marked: point === own };
  });
  const base = heading + Math.max(1, ...stacks.values()) * apart + 8;
  const at = placed.map((each) => ({ ...each, y: base - 8 - each.level * apart }));
  const middle = median(data.points, ({ value }) => value) ?? 0;
  const [dot] = at.filter((each) => each.marked);
  const half = Math.max(...words.split('\n').map((each) => textWidth(each, font))) / 2;
  const name = say(chartWords.median, language, { value: formatShare(middle) });
  const within = (place: number, reach: number) => Math.min(width - reach - 2, Math.max(reach + 2, place));
  return sheet(base + 48, [
    horizontals([{ y: base, x1: edge, x2: width - edge }], line.axis),
    labels([0, 0.25, 0.5, 0.75, 1].map((share) => `${share * 100}%`).map((label, index) => ({ x: within(x(index / 4), textWidth(label, note) / 2), y: base + 14, label })), text.muted, { fontSize: note }),
    verticals([{ x: x(middle), y1: base - 4, y2: base + 24 }], line.axis, { strokeWidth: 2 }),
    title(name, within(x(middle), textWidth(name, note) / 2), base + 34, text.ink, { textAnchor: 'middle', fontSize: note }),
    dot ? verticals([{ x: dot.x, y1: heading - 4, y2: dot.y - 6 }], line.mark) : null,
    dots(at.filter((each) => !each.marked), bodyTraces[0]?.open),
    dots(at.filter((each) => each.marked), bodyTraces[0]?.dot, 5.5),
    dot ? title(words, within(dot.x, half), heading - 10, text.ink, { textAnchor: 'middle', lineAnchor: 'bottom', fontWeight: 600, lineHeight }) : null,
  ]);
}
