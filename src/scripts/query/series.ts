import { fieldText, isNumber } from './result.ts';
import type { Result } from './result.ts';

/** One column of a result as a chart draws it: its values with their labels, in the order of the rows. */
export interface Series {
  column: string;
  /** Name of the column that labels the values. */
  label: string;
  /** Years apart: drawn from left to right at equal distance. */
  byYear: boolean;
  points: Point[];
}

/** A value that is missing stays missing: null, never 0. */
export interface Point {
  label: string;
  value: number | null;
}

/** Most rows that a chart draws. */
export const longestChart = 40;

/** Columns of which at least two fields are numbers and none is text; a year only labels. */
export const numericColumns = ({ columns, rows }: Result): number[] =>
  columns.flatMap((name, index) => {
    const fields = rows.map((row) => row[index] ?? null).filter((field) => field !== null);
    return name !== 'year' && fields.length > 1 && fields.every(isNumber) ? [index] : [];
  });

/** The column to draw first: one with more than two different numbers, so that a flag is not taken for a figure. */
export function firstChoice({ rows }: Result, numeric: readonly number[]): number | undefined {
  return numeric.find((index) => new Set(rows.map((row) => row[index])).size > 2) ?? numeric[0];
}

/**
 * A column of the result as a series. The label is `year` where each row has a year of its own; else the text columns,
 * with the year where there is one, so that two reports of one body can be told apart.
 */
export function seriesOf({ columns, rows }: Result, column: number): Series {
  const shown = rows.slice(0, longestChart);
  const year = columns.indexOf('year');
  const years = shown.map((row) => row[year]);
  const byYear = year >= 0 && years.every((each) => isNumber(each)) && new Set(years).size === shown.length;
  const labels = byYear ? [year] : labelColumns(shown, columns, year, column);
  const points = shown.map((row): Point => {
    const field = row[column];
    return { label: labels.map((index) => fieldText(row[index] ?? null)).join(' '), value: isNumber(field) ? Number(field) : null };
  });
  return {
    column: columns[column] ?? '',
    label: labels.map((index) => columns[index]).join(' + '),
    byYear,
    points: byYear ? withEveryYear(points) : points,
  };
}

/** The first two columns of text, then the year; where there is no text, the first other column. */
function labelColumns(rows: Result['rows'], columns: string[], year: number, column: number): number[] {
  const text = columns.map((_, index) => index).filter((index) => rows.some((row) => typeof row[index] === 'string')).slice(0, 2);
  if (text.length === 0) return columns.length > 1 ? [column === 0 ? 1 : 0] : [column];
  const [name, ...more] = text;
  return [name ?? 0, ...(year >= 0 ? [year] : []), ...more];
}

/** Years that no row has stand as gaps, in order. Widths far beyond any span of reports are left as they are. */
function withEveryYear(points: Point[]): Point[] {
  const years = points.map(({ label }) => Number(label));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (!(last - first < longestChart)) return points;
  const known = new Map(points.map((point) => [point.label, point]));
  return Array.from({ length: last - first + 1 }, (_, index): Point => known.get(String(first + index)) ?? { label: String(first + index), value: null });
}

/** The scale of a series: from zero to its farthest values, so that lengths compare as the numbers do. */
export function domainOf(points: readonly Point[]): [low: number, high: number] {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === high ? [0, 1] : [low, high];
}
