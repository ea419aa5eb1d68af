import type { PlotOptions } from '@observablehq/plot';
import type { EditionId, Wording } from '../form/index.ts';
import type { Language } from '../i18n/index.ts';
import type { CellState, Precision, Provenance } from '../pipeline/record/report.ts';
import type { AgencyFile, IndicatorRow } from '../pipeline/write/rows.ts';

/** Each chart is drawn twice; the page shows one of the two by a media query. */
export type Width = 'wide' | 'narrow';

/** Whether lengths stand for counts or for shares of a year's total; charts that offer both begin with their first. */
export type Measure = 'count' | 'share';

export interface DrawOptions {
  language: Language;
  width: Width;
  measure?: Measure;
}

/** Why a year has nothing to draw: no report on file, one without the table, or one whose text states no such count. */
export type YearStatus = 'on_file' | 'not_on_file' | 'older_form' | 'no_form' | 'not_stated';

export interface ChartYear {
  year: number;
  status: YearStatus;
  /** Edition of the form, null where there is none. */
  edition: EditionId | null;
  provenance: Provenance | null;
}

/** State of a cell; for what is computed, that of its row in `indicators.csv`. `not_in_form`: the edition has no such cell. */
export type PointState = CellState | IndicatorRow['state'];

/** A figure of one series and year. `value` is null unless the report states a number. */
export interface Point {
  year: number;
  series: string;
  value: number | null;
  /** The figure as written on the drawing: 2,822,652, ≥7,700; empty without a value. The same in both languages. */
  text: string;
  state: PointState;
  precision: Precision;
  /** Points of a series are joined and compared only within a run; across runs the counting differs. */
  run: string;
  /** `table.row.column` of the cells behind it, `published.3` for a statement of the text; empty for indicators. */
  addresses: string[];
  /** Of a rate: numerator and denominator as in `indicators.csv`, null where they have no number. */
  ratio?: { numerator: number | null; denominator: number | null };
  /** 95% Wilson interval of a rate. */
  interval?: [low: number, high: number];
}

export interface Series {
  id: string;
  /** Its name among all series, as the head of a column of the table. */
  label: Wording;
  /** The same as the subject of a sentence: “Documents in force”. */
  subject: Wording;
  /** Its unit in Chinese; null where none is stated. */
  unit: string | null;
  panel: string;
  /** What it is within its panel: an outcome group, a result, `total`, a channel. */
  part: string;
}

/** A strip of the drawing with a zero line of its own: bars, whole or in parts; dots joined by lines; a row of figures. */
export interface Panel {
  id: string;
  label: Wording;
  kind: 'bars' | 'traces' | 'figures';
  /** Panels of one scale are measured against the same maximum. */
  scale: string;
  /** Heading that panels share (规章), null where there is but one group. */
  block: Wording | null;
  /** Where the scale ends, for shares; else at the largest value. */
  maximum?: number;
}

/** A line between two years: the form changed, or a law did. `at` is in years, 2020.5 lying between 2020 and 2021. */
export interface Mark {
  at: number;
  label: Wording;
}

/** What a chart draws: rows of the dataset turned into plain points. Years run without gaps, oldest first, as do marks. */
export interface ChartData {
  /** Whose figures: a body's full name, or what a group of bodies has in common. */
  agency: Wording;
  /** Whose reports the figures come from, where the chart is about one body among others. */
  reporters?: Wording;
  /** What a series is where it is no figure of one body: a body of a group, named by its id, or a province by its code. */
  seriesAre?: 'bodies' | 'regions';
  years: ChartYear[];
  panels: Panel[];
  series: Series[];
  points: Point[];
  marks: Mark[];
}

/** A chart of what one `Source` holds: the reports of a body, or a group of bodies. */
export interface Chart<Source = AgencyFile> {
  id: string;
  name: Wording;
  /** What is shown, and its unit. */
  subtitle(data: ChartData): Wording;
  /** Where in the report the figures stand. */
  place: Wording;
  /** Ways to measure the same figures, the usual one first; none where there is but one. */
  measures?: readonly Measure[];
  /** Pure selection: rows of primaries become points. */
  series(source: Source): ChartData;
  /** What happened, in a sentence without the body's name, made from the points; empty where there are none. */
  finding(data: ChartData, language: Language): string;
  /** The drawing as Plot's options; it only draws. */
  draw(data: ChartData, options: DrawOptions): PlotOptions;
  /** Whether there is something to see; unless said here, two comparable stated years of which one is not zero. */
  isEnough?(data: ChartData): boolean;
}

export interface ChartCell {
  text: string;
  state: PointState;
  addresses: string[];
}

/** The figures behind a drawing, for the table beside it. `status` says why a year has no cells. */
export interface ChartRow {
  year: number;
  status: YearStatus;
  cells: ChartCell[];
}

export interface ChartTable {
  head: string[];
  rows: ChartRow[];
}

/** Everything a page needs to show a chart. */
export interface DrawnChart {
  svg: string;
  /** Pixels of the drawing. */
  size: { width: number; height: number };
  /** The finding with the body's full name before it: stands by itself, in an embed or a citation. */
  title: string;
  /** The same without the name, for a page whose heading is the body. */
  finding: string;
  subtitle: string;
  alt: string;
  source: string;
  table: ChartTable;
  enough: boolean;
}
