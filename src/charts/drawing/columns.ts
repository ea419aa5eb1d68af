import type * as Plot from '@observablehq/plot';
import { scaleLinear, sum } from 'd3';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { textWidth } from '../text-width.ts';
import { line, size, text } from '../theme.ts';
import type { ChartData, ChartYear, Series } from '../types.ts';
import type { Stack } from './arrangement.ts';
import { barColumns } from './bar-columns.ts';
import { figureColumns } from './figure-columns.ts';
import { horizontals, title } from './marks.ts';
import { sheet } from './sheet.ts';
import { traceColumns } from './trace-columns.ts';
import { changeLines, changeNames, emptyYears, markHeight, yearNames } from './year-columns.ts';

/** Where a panel is drawn when years are columns; `x` is the middle of a year, `step` the width of one. */
export interface ColumnArea {
  x: (year: number) => number;
  step: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const { width, font } = size.wide;
const edge = 8;
const gap = { across: 32, down: 18 };
const heights = { alone: 176, among: 72, title: 20, headroom: 24, years: 26, block: 26, row: 24 };
/** Two years a screen apart are hard to compare. */
const widestStep = 120;

/** Years from left to right in one or more stacks of panels; below the years a row of figures for each further series. */
export function columns(data: ChartData, stacks: Stack[], language: Language): Plot.PlotOptions {
  const listed = figureSeries(data);
  const titled = sum(stacks, ({ length }) => length) > 1;
  const headed = stacks.some((stack) => stack.some(({ heading }) => heading));
  const count = Math.max(...stacks.map(({ length }) => length));
  const above = (titled ? heights.title : 0) + heights.headroom;
  const strip = above + (count > 1 ? heights.among : heights.alone);

  let bottom = data.marks.length * markHeight;
  const tops = Array.from({ length: count }, (_, row) => {
    const top = bottom + (row > 0 ? gap.down : 0) + (stacks.some((stack) => stack[row]?.heading) ? heights.block : 0);
    bottom = top + strip;
    return top;
  });
  const frames = stacks.map((_, index) => frameOf(data.years, namesWidth(listed, language), index, stacks.length));
  const [first] = frames;

  return sheet(bottom + heights.years + listed.length * heights.row + edge / 2, [
    frames.map((frame) => changeLines(data, frame, bottom)),
    first && changeNames(data, first, language),
    frames.map((frame, index) => stacks[index]?.map(({ panel, heading }, row) => {
      const top = tops[row] ?? 0;
      return [
        heading && title(say(heading, language), frame.left, top - 10, text.ink, { fontWeight: 600 }),
        titled ? title(say(panel.label, language), frame.left, top + 10, text.ink, { fontWeight: headed ? 400 : 600 }) : null,
        emptyYears(data, frame, top + strip, language),
        horizontals([{ y: top + strip, x1: frame.left, x2: frame.right }], line.axis),
        (panel.kind === 'traces' ? traceColumns : barColumns)(data, panel, { ...frame, top: top + above, bottom: top + strip }, language),
      ];
    })),
    frames.map((frame) => yearNames(data, frame, bottom)),
    first && figureColumns(data, listed, { ...first, top: bottom + heights.years, bottom }, heights.row, language),
  ]);
}

/** Width of a year when panels stand in so many stacks beside one another. */
export const stepOf = (data: ChartData, stacks: number, language: Language): number =>
  frameOf(data.years, namesWidth(figureSeries(data), language), 0, stacks).step;

const figureSeries = ({ series, panels }: ChartData): Series[] =>
  series.filter(({ panel }) => panels.some(({ id, kind }) => id === panel && kind === 'figures'));

const namesWidth = (listed: Series[], language: Language): number =>
  Math.max(edge, ...listed.map(({ label }) => textWidth(say(label, language), font) + 20));

function frameOf(years: ChartYear[], names: number, index: number, count: number): Omit<ColumnArea, 'top' | 'bottom'> {
  const room = (width - names - edge - gap.across * (count - 1)) / count;
  const left = names + index * (room + gap.across);
  const step = Math.min(widestStep, room / Math.max(1, years.length));
  const right = left + step * years.length;
  const x = scaleLinear([(years[0]?.year ?? 0) - 0.5, (years.at(-1)?.year ?? 0) + 0.5], [left, right]);
  return { x, step, left, right };
}
