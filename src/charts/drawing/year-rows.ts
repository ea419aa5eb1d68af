import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { line, text } from '../theme.ts';
import type { ChartData, ChartYear, Mark } from '../types.ts';
import { yearLabel } from './label.ts';
import { horizontals, labels } from './marks.ts';

export interface YearRows {
  years: { year: ChartYear; y: number }[];
  marks: { mark: Mark; y: number }[];
  /** Middle of a year's row. */
  y: (year: number) => number;
  bottom: number;
}

const markHeight = 34;

/** Rows of equal height for the years, latest first, and between them a lower row for each mark. */
export function yearRows({ years, marks }: ChartData, top: number, height: number): YearRows {
  const rows: YearRows['years'] = [];
  const lines: YearRows['marks'] = [];
  const latestFirst = [...years.map((year) => ({ at: year.year, year })), ...marks.map((mark) => ({ at: mark.at, mark }))].toSorted((a, b) => b.at - a.at);
  let y = top;
  for (const entry of latestFirst) {
    const own = 'year' in entry ? height : markHeight;
    if ('year' in entry) rows.push({ year: entry.year, y: y + own / 2 });
    else lines.push({ mark: entry.mark, y: y + own / 2 });
    y += own;
  }
  const places = new Map(rows.map((row) => [row.year.year, row.y]));
  return { years: rows, marks: lines, y: (year) => places.get(year) ?? top, bottom: y };
}

/** The years' names, why a year is empty, and the lines between years. */
export function rowMarks({ years, marks }: YearRows, { width, year: left }: { width: number; year: number }, language: Language) {
  const empty = years.map(({ year, y }) => ({ x: left, y, label: yearLabel(year, language).replace('\n', ' ') })).filter(({ label }) => label !== '');
  return [
    labels(years.map(({ year, y }) => ({ x: 0, y, label: String(year.year) })), text.muted, { textAnchor: 'start' }),
    labels(empty, text.muted, { textAnchor: 'start' }),
    horizontals(marks.map(({ y }) => ({ y: y - 11, x1: 0, x2: width })), line.mark, { strokeDasharray: '2 3' }),
    labels(marks.map(({ mark, y }) => ({ x: 0, y: y + 3, label: say(mark.label, language) })), text.muted, { textAnchor: 'start' }),
  ];
}
