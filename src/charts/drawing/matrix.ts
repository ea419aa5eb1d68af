import type * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { bold, textWidth, wrap } from '../text-width.ts';
import { bar, line, size, text } from '../theme.ts';
import type { ChartData, ChartYear, DrawOptions } from '../types.ts';
import { boxes, horizontals, labels, title, verticals } from './marks.ts';
import { matrixCells } from './matrix-cells.ts';
import type { MatrixCell } from './matrix-cells.ts';
import { sheet } from './sheet.ts';
import { yearLabel } from './label.ts';

const gap = 6;
const lineHeight = 1.25;
const widestStep = 96;
const longestName = 250;

/**
 * Kinds as rows and years as columns, each figure over a bar from zero on one scale for all; names stand before their
 * row, on a phone above it, and as many years as their figures leave room for side by side, the others below.
 */
export function matrix(data: ChartData, { language, width: drawing, measure = 'count' }: DrawOptions): Plot.PlotOptions {
  const { width, font, note } = size[drawing];
  const names = data.series.map(({ label }) => wrap(say(label, language), drawing === 'wide' ? longestName : width, font).split('\n'));
  const left = drawing === 'wide' ? Math.max(...names.flat().map((name) => textWidth(name, font))) + 20 : 0;
  const cells = matrixCells(data, measure, language);
  const needed = Math.max(42, ...cells.map(({ label }) => textWidth(label, font) * bold), ...data.years.map((year) => yearWidth(year, note, language))) + gap;
  const rowsOfYears = Math.max(1, Math.ceil(data.years.length / Math.max(1, Math.floor((width - left) / needed))));
  const across = Math.ceil(data.years.length / rowsOfYears);
  const step = Math.min(widestStep, (width - left) / across);
  const longest = Math.max(...cells.map(({ length }) => length)) || 1;

  let top = 0;
  const marks = blocksOf(data.years, across).map((years) => {
    const changes = data.marks.filter(({ at }) => at > (years[0]?.year ?? 0) - 0.6 && at < (years.at(-1)?.year ?? 0));
    const notes = changes.map((mark) => wrap(say(mark.label, language), width, note));
    const head = top + notes.join('\n').split('\n').filter((each) => each !== '').length * note * lineHeight + font * 1.5;
    const heights = names.map((lines) => (drawing === 'wide' ? Math.max(34, lines.length * font * lineHeight + 10) : lines.length * font * lineHeight + 42));
    const tops = heights.map((_, index) => head + 8 + heights.slice(0, index).reduce((sum, each) => sum + each, 0));
    const bottom = (tops.at(-1) ?? head) + (heights.at(-1) ?? 0);
    const x = (year: number) => left + (year - (years[0]?.year ?? 0)) * step;
    const length = scaleLinear([0, longest], [0, step - gap]);
    const base = (index: number) => (tops[index] ?? 0) + (drawing === 'wide' ? (heights[index] ?? 0) / 2 + 10 : (heights[index] ?? 0) - 8);
    // On a phone names stand above the figures, where a line through all rows would cross them.
    const spans = drawing === 'wide' ? [{ y1: head - font, y2: bottom }] : names.map((_, row) => ({ y1: base(row) - 7 - font, y2: base(row) + 2 }));
    const placed = cells.filter(({ year }) => years.some((each) => each.year === year)).map((cell) => ({
      ...cell, x: x(cell.year), y: base(cell.row) - 7, x1: x(cell.year), x2: x(cell.year) + length(cell.length), y1: base(cell.row) - 4, y2: base(cell.row) + 1,
    }));
    const empty = years.filter(({ status }) => status !== 'on_file');
    const block = [
      notes.map((words, index) => title(words, 0, top + index * note * lineHeight, text.muted, { lineAnchor: 'top', fontSize: note, lineHeight })),
      verticals(changes.flatMap(({ at }) => spans.map((span) => ({ ...span, x: x(at + 0.5) - gap / 2 }))), line.mark, { strokeDasharray: '2 3' }),
      labels(years.map(({ year }) => ({ x: x(year), y: head - font / 2, label: String(year) })), text.muted, { textAnchor: 'start' }),
      horizontals(tops.map((y) => ({ y, x1: 0, x2: x(years.at(-1)?.year ?? 0) + step - gap })), line.hair),
      names.map((lines, row) => title(lines.join('\n'), 0, (tops[row] ?? 0) + (drawing === 'wide' ? (heights[row] ?? 0) / 2 : 6), text.ink,
        { lineAnchor: drawing === 'wide' ? 'middle' : 'top', lineHeight })),
      labels(empty.map((year) => ({ x: x(year.year), y: (tops[0] ?? 0) + 16, label: yearLabel(year, language) })), text.muted, { textAnchor: 'start', fontSize: note }),
      drawCells(placed, note),
    ];
    top = bottom + 18;
    return block;
  });
  return sheet(top - 12, marks);
}

type Placed = MatrixCell & { x: number; y: number; x1: number; x2: number; y1: number; y2: number };

function drawCells(cells: Placed[], note: number) {
  const positive = cells.filter(({ length }) => length > 0);
  const stated = cells.filter((cell) => cell.stated && !positive.includes(cell));
  return [
    boxes(positive, bar.past),
    labels(positive, text.ink, { textAnchor: 'start', lineAnchor: 'bottom', fontWeight: 600 }),
    labels(stated, text.muted, { textAnchor: 'start', lineAnchor: 'bottom' }),
    labels(cells.filter((cell) => !cell.stated), text.muted, { textAnchor: 'start', lineAnchor: 'bottom', fontSize: note }),
  ];
}

/** Years in blocks of at most so many, the latest block first and full. */
function blocksOf(years: ChartYear[], across: number): ChartYear[][] {
  const count = Math.ceil(years.length / across);
  return Array.from({ length: count }, (_, index) => years.slice(Math.max(0, years.length - (index + 1) * across), years.length - index * across));
}

const yearWidth = (year: ChartYear, note: number, language: Language): number =>
  Math.max(...yearLabel(year, language).split('\n').map((words) => textWidth(words, note)));
