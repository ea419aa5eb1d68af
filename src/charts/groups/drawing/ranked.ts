import type * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { chartWords } from '../../../i18n/charts.ts';
import { say } from '../../../i18n/index.ts';
import { horizontals, labels, title, verticals } from '../../drawing/marks.ts';
import { sheet } from '../../drawing/sheet.ts';
import { casesOf } from '../../finding/cases.ts';
import { keyOf } from '../../panel.ts';
import { textWidth, wrap } from '../../text-width.ts';
import { bodyTraces, line, size, text } from '../../theme.ts';
import type { ChartData, DrawOptions } from '../../types.ts';
import { fewestForRank } from '../rates.ts';
import { dots } from './dots.ts';

const longestName = 250;
const gap = 14;
const axisHeight = 26;
const lineHeight = 1.25;

/** Rates as dots with their intervals on one axis from 0 to 100%, highest first; those of too few cases below a line. */
export function ranked(data: ChartData, { language, width: drawing }: DrawOptions): Plot.PlotOptions {
  const { width, font, note } = size[drawing];
  const isWide = drawing === 'wide';
  const rows = data.series.flatMap((series) => data.points.filter((point) => point.series === series.id).map((point) => ({
    point, few: series.part === 'few', lines: wrap(say(series.label, language), isWide ? longestName : width, font).split('\n'), figure: casesOf(point, language),
  })));
  const left = isWide ? Math.max(...rows.flatMap(({ lines }) => lines.map((words) => textWidth(words, font)))) + gap : 6;
  const right = width - Math.max(...rows.map(({ figure }) => textWidth(figure, font))) - gap;
  const x = scaleLinear([0, 1], [left, right]).clamp(true);
  const firstFew = rows.findIndex(({ few }) => few);

  let y = axisHeight;
  const placed = rows.map((row, index) => {
    if (index === firstFew) y += note * 2;
    const height = isWide ? Math.max(30, row.lines.length * font * lineHeight + 8) : row.lines.length * font * lineHeight + 30;
    const at = { top: y, name: isWide ? y + height / 2 : y + (row.lines.length * font * lineHeight) / 2 + 4, middle: isWide ? y + height / 2 : y + height - 14 };
    y += height;
    return { ...row, ...at, key: keyOf(data, row.point), x: x(row.point.value ?? 0) };
  });
  return sheet(y + 4, [
    [0, 0.5, 1].map((share) => [
      verticals([{ x: x(share), y1: axisHeight - 6, y2: y }], line.hair),
      title(`${share * 100}%`, x(share), axisHeight - 14, text.muted, { textAnchor: share === 0 && !isWide ? 'start' : 'middle', fontSize: note }),
    ]),
    placed.filter((_, index) => index === firstFew).map(({ top }) => [
      horizontals([{ y: top - note * 2, x1: 0, x2: width }], line.mark, { strokeDasharray: '2 3' }),
      title(say(chartWords.tooFew, language, { count: fewestForRank }), 0, top - note + 2, text.muted, { fontSize: note }),
    ]),
    labels(placed.map(({ name, lines }) => ({ x: 0, y: name, label: lines.join('\n') })), text.ink, { textAnchor: 'start', lineHeight }),
    horizontals(placed.flatMap(({ point: { interval }, middle }) => (interval ? [{ y: middle, x1: x(interval[0]), x2: x(interval[1]) }] : [])), line.mark, { strokeWidth: 2 }),
    dots(placed.filter(({ few }) => !few).map((each) => ({ ...each, y: each.middle })), bodyTraces[0]?.dot),
    dots(placed.filter(({ few }) => few).map((each) => ({ ...each, y: each.middle })), bodyTraces[0]?.open),
    labels(placed.map(({ key, middle, figure, point }) => ({ key, x: Math.max(x(point.value ?? 0), x(point.interval?.[1] ?? 0)) + 8, y: middle, label: figure })), text.ink, { textAnchor: 'start' }),
  ]);
}
