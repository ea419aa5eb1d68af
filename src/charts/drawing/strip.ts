import type * as Plot from '@observablehq/plot';
import { say } from '../../i18n/index.ts';
import { keyOf } from '../panel.ts';
import { textWidth } from '../text-width.ts';
import { line, size, text } from '../theme.ts';
import type { ChartData, ChartYear, DrawOptions } from '../types.ts';
import { pointLabel, yearLabel } from './label.ts';
import { horizontals, labels, title } from './marks.ts';
import { rows } from './rows.ts';
import { sheet } from './sheet.ts';

const head = 30;
const widestStep = 110;
const padding = 4;

/** A ledger: years as columns, what is counted as rows; on a phone, or where figures lack room, years as rows. */
export function strip(data: ChartData, options: DrawOptions): Plot.PlotOptions {
  const { language, width: drawing } = options;
  const { width, font, row, note } = size[drawing];
  const left = Math.max(...data.series.map(({ label }) => textWidth(say(label, language), font))) + 20;
  const step = Math.min(widestStep, (width - left) / Math.max(1, data.years.length));
  const widest = Math.max(...data.points.map((point) => textWidth(pointLabel(point, language), font))) + padding;
  if (drawing === 'narrow' || step < widest) return rows(data, options);

  const right = (year: number) => left + (year - (data.years[0]?.year ?? 0) + 1) * step - 8;
  const middle = (index: number) => head + (index + 0.5) * row;
  const placed = data.points.map((point) => ({
    key: keyOf(data, point), x: right(point.year), y: middle(data.series.findIndex(({ id }) => id === point.series)), label: pointLabel(point, language), muted: !point.value,
  }));
  const bottom = head + data.series.length * row;
  const absent = data.years.map((year: ChartYear) => ({ x: right(year.year), y: middle(0), label: yearLabel(year, language) })).filter(({ label }) => label !== '');
  return sheet(bottom + 4, [
    horizontals([{ y: 2, x1: 0, x2: width }, { y: bottom, x1: 0, x2: width }], line.axis),
    horizontals(data.series.map((_, index) => ({ y: head + index * row, x1: 0, x2: width })), line.hair),
    labels(data.years.map(({ year }) => ({ x: right(year), y: head / 2 + 2, label: String(year) })), text.ink, { textAnchor: 'end', fontWeight: 600 }),
    data.series.map(({ label }, index) => title(say(label, language), 0, middle(index), text.muted)),
    labels(absent, text.muted, { textAnchor: 'end', fontSize: note }),
    labels(placed.filter(({ muted }) => !muted), text.ink, { textAnchor: 'end' }),
    labels(placed.filter(({ muted }) => muted), text.muted, { textAnchor: 'end' }),
  ]);
}
