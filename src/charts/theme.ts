import type { Width } from './types.ts';

/**
 * How a mark looks: colours of the light theme as presentation attributes, so that a copied SVG keeps its look, and a
 * class by which src/styles/charts.css gives it the colours of the page's theme.
 */
export interface Paint {
  className: string;
  fill?: string;
  stroke?: string;
}

/** The light theme's colours, the same as in src/styles/colours-light.css (theme.test.ts compares them). */
export const light = {
  'paper': '#fbfaf6',
  'on-deep': '#fbfaf6',
  'on-mark': '#1d1f21',
  'ink': '#1d1f21',
  'ink-muted': '#66655f',
  'hairline': '#d9d5c9',
  'rule-soft': '#918d82',
  'vermilion': '#b8321f',
  'series-1': '#1f4e79',
  'series-2': '#b9822e',
  'series-3': '#6f9dc6',
  'series-4': '#5e6266',
  'outcome-granted': '#1f4e79',
  'outcome-granted-in-part': '#6f9dc6',
  'outcome-withheld': '#b9822e',
  'outcome-unable': '#dcc9a0',
  'outcome-unprocessed': '#8d8f92',
  'outcome-other': '#c9cacb',
} as const;

export type Colour = keyof typeof light;

/** The dark theme's, for drawings that must do without the page's style sheet. */
export const dark: Record<Colour, string> = {
  'paper': '#16181b',
  'on-deep': '#000000',
  'on-mark': '#000000',
  'ink': '#e8e6e0',
  'ink-muted': '#a19e96',
  'hairline': '#34373b',
  'rule-soft': '#7c7a74',
  'vermilion': '#ff7a66',
  'series-1': '#8fbbe6',
  'series-2': '#d9a04a',
  'series-3': '#4f7fae',
  'series-4': '#b4b6b8',
  'outcome-granted': '#8fbbe6',
  'outcome-granted-in-part': '#4f7fae',
  'outcome-withheld': '#d9a04a',
  'outcome-unable': '#8a774b',
  'outcome-unprocessed': '#85878a',
  'outcome-other': '#55585b',
};

const paint = (className: string, fill: Colour | null, stroke: Colour | null = null): Paint => ({
  className: `chart-${className}`,
  fill: fill ? light[fill] : 'none',
  ...(stroke ? { stroke: light[stroke] } : {}),
});

/** A halo of paper keeps figures legible where a line passes behind them. */
export const text = {
  ink: paint('text', 'ink', 'paper'),
  muted: paint('text-muted', 'ink-muted', 'paper'),
  finding: paint('text-finding', 'vermilion', 'paper'),
  onDeep: paint('text-on-deep', 'on-deep'),
  onMark: paint('text-on-mark', 'on-mark'),
  onPale: paint('text-on-pale', 'ink'),
};

export const line = {
  axis: paint('line-axis', null, 'ink'),
  hair: paint('line-hair', null, 'hairline'),
  mark: paint('line-mark', null, 'ink-muted'),
  finding: paint('line-finding', null, 'vermilion'),
};

/** Bars of one series: the latest year stands out. The outline keeps the pale fill at 3:1 against the paper. */
export const bar = {
  past: paint('bar-past', 'series-3', 'series-1'),
  latest: paint('bar-latest', 'series-1', 'series-1'),
};

/** What the report's total says happened and its rows do not: an empty, dotted box. */
export const remainder = paint('remainder', 'paper', 'rule-soft');

export interface SegmentPaint {
  area: Paint;
  figure: Paint;
}

/** Outcome groups of table 3: from disclosed (blue, dark to light) over ochre and sand to greys. */
export const outcome: Record<string, SegmentPaint> = {
  granted: { area: paint('granted', 'outcome-granted', 'outcome-granted'), figure: text.onDeep },
  granted_in_part: { area: paint('granted-in-part', 'outcome-granted-in-part', 'outcome-granted'), figure: text.onMark },
  withheld: { area: paint('withheld', 'outcome-withheld', 'outcome-withheld'), figure: text.onMark },
  unable: { area: paint('unable', 'outcome-unable', 'rule-soft'), figure: text.onMark },
  unprocessed: { area: paint('unprocessed', 'outcome-unprocessed', 'outcome-unprocessed'), figure: text.onMark },
  other: { area: paint('other', 'outcome-other', 'rule-soft'), figure: text.onPale },
};

/** Results of table 4. What is pending has no result yet and so no filling. */
export const result: Record<string, SegmentPaint> = {
  upheld: { area: paint('upheld', 'outcome-granted', 'outcome-granted'), figure: text.onDeep },
  overturned: { area: paint('overturned', 'outcome-withheld', 'outcome-withheld'), figure: text.onMark },
  other: { area: paint('other', 'outcome-other', 'rule-soft'), figure: text.onPale },
  pending: { area: paint('pending', 'paper', 'ink-muted'), figure: text.ink },
};

const trace = (number: 1 | 2 | 4, symbol: 'circle' | 'square' | 'triangle') => ({
  line: paint(`trace-${number}`, null, `series-${number}`),
  dot: paint(`dot-${number}`, `series-${number}`, `series-${number}`),
  open: paint(`open-${number}`, 'paper', `series-${number}`),
  symbol,
});

const traces = { all: trace(1, 'circle'), website: trace(2, 'square'), other: trace(4, 'triangle') };

/** Counts of what a body published, by channel: a colour and a shape each, never colour alone. */
export const traceOf = (channel: string) => (channel === 'all' || channel === 'website' ? traces[channel] : traces.other);

/** Bodies that state zero requests, some, and none that can be read. */
export const zero: Record<string, SegmentPaint> = {
  zero: { area: paint('unable', 'outcome-unable', 'rule-soft'), figure: text.onMark },
  some: { area: paint('granted-in-part', 'outcome-granted-in-part', 'outcome-granted'), figure: text.onMark },
  unknown: { area: paint('pending', 'paper', 'ink-muted'), figure: text.ink },
};

/** The bodies that stand out among several; the others are grey lines. */
export const bodyTraces = [traces.all, traces.website, traces.other];

/** Tiles without anything on file, with something, with more than half of the tiles that have any. */
export const tile = {
  none: { area: paint('tile', 'paper', 'hairline'), figure: text.muted },
  some: { area: paint('granted-in-part', 'outcome-granted-in-part', 'outcome-granted'), figure: text.onMark },
  many: { area: paint('granted', 'outcome-granted', 'outcome-granted'), figure: text.onDeep },
};

/**
 * Pixels of the two drawings; `row` is the height of a year's row, `bar` that of one of stacked bars, `year` the width of
 * its name. The narrow one is shown as small as 288 px (a 320 px phone less its margins), 0.8 of its size: its 15 px are
 * then 12.
 */
export const size: Record<Width, { width: number; font: number; note: number; row: number; bar: number; year: number }> = {
  wide: { width: 760, font: 13, note: 12, row: 34, bar: 30, year: 44 },
  narrow: { width: 356, font: 15, note: 15, row: 40, bar: 36, year: 46 },
};

export const fontFamily = "system-ui, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
