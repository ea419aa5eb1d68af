import type * as Plot from '@observablehq/plot';
import { group } from 'd3';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { wrap } from '../text-width.ts';
import { size, text } from '../theme.ts';
import type { ChartData, DrawOptions } from '../types.ts';
import { barRows, roomForFigures } from './bar-rows.ts';
import { figureRows } from './figure-rows.ts';
import { key } from './key.ts';
import { labels, title } from './marks.ts';
import { rowBlocks } from './row-columns.ts';
import type { RowBlock } from './row-columns.ts';
import { sheet } from './sheet.ts';
import { traceRows } from './trace-rows.ts';
import { traceKey } from './traces.ts';
import { rowMarks, yearRows } from './year-rows.ts';

/** Where a panel is drawn when years are rows; `y` is the middle of a year's row. */
export interface RowArea {
  y: (year: number) => number;
  left: number;
  right: number;
  font: number;
  /** True where bars leave room for their figures at the end, in all panels alike. */
  beside: boolean;
}

/** Longest bar of a panel, at least: shorter ones could not be told apart. */
const shortestBar = 48;
const headingHeight = 28;
const draw = { bars: barRows, traces: traceRows, figures: figureRows };

/** Years from top to bottom, the latest first, panels beside one another: room for figures of any length. */
export function rows(data: ChartData, { language, width: drawing }: DrawOptions): Plot.PlotOptions {
  const measures = size[drawing];
  const { width, font, row } = measures;
  const blocks = [...group(data.panels, ({ block }) => block?.zh).values()].flatMap((panels) => rowBlocks(data, panels, measures, language));
  const beside = blocks.flatMap(({ columns }) => columns).filter(({ panel }) => panel.kind === 'bars')
    .every(({ panel, left, right }) => right - left - roomForFigures(data, panel, font) >= shortestBar);
  const legend = key(data.panels.filter(({ kind }) => kind === 'traces').flatMap((panel) => traceKey(data, panel, language)), width, font);

  let y = legend.bottom;
  const marks = blocks.map((block) => {
    const names = data.panels.length < 2 ? [] : namesOf(block, font, language);
    const start = y + (block.heading ? headingHeight : 0);
    const frame = yearRows(data, start + Math.max(0, ...names.map(({ lines }) => lines)) * font * 1.2 + 8, row);
    y = frame.bottom + 10;
    return [
      block.heading && title(say(block.heading, language), 0, start - headingHeight / 2, text.ink, { fontWeight: 600 }),
      labels(names.map((name) => ({ ...name, y: start + 4 })), text.muted, { textAnchor: 'start', lineAnchor: 'top', lineHeight: 1.2 }),
      rowMarks(frame, measures, language),
      block.columns.map(({ panel, left, right }) => draw[panel.kind](data, panel, { y: frame.y, left, right, font, beside }, language)),
    ];
  });
  return sheet(y, [legend.marks, marks]);
}

/** Heads of the columns, broken into lines where they are narrow. */
const namesOf = ({ columns }: RowBlock, font: number, language: Language) => columns.map(({ panel, left, right }) => {
  const label = wrap(say(panel.label, language), right - left, font);
  return { x: left, label, lines: label.split('\n').length };
});
