import { chartWords } from '../i18n/charts.ts';
import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import type { ChartCell, ChartData, ChartTable, Point } from './types.ts';

/** The figures of a chart as a table: a row for each year, oldest first, a column for each series. */
export const tableOf = ({ years, series, points }: ChartData, language: Language): ChartTable => ({
  head: [say(chartWords.year, language), ...series.map(({ label }) => say(label, language))],
  rows: years.map(({ year, status }) => ({
    year, status,
    cells: status === 'not_on_file' ? [] : series.map(({ id }) => cellOf(points.filter((point) => point.series === id && point.year === year), language)),
  })),
});

/** A year can state a series twice; both figures stand in the cell. */
function cellOf(points: Point[], language: Language): ChartCell {
  const [first] = points;
  if (!first) return { text: '', state: 'absent', addresses: [] };
  return { text: points.map((point) => textOf(point, language)).join(' · '), state: first.state, addresses: points.flatMap(({ addresses }) => addresses) };
}

/** A figure as the table writes it, or why there is none. */
export const textOf = ({ value, text, state }: Point, language: Language): string =>
  (value !== null ? text : say({ ...chartWords.states, ...chartWords.reasonsForNone }[state], language));
