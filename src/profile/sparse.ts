import type { Chart, ChartData } from '../charts/index.ts';

/** What a chart that cannot be drawn has to say: its one year in figures, or its years of zeros as a table. */
export interface SparsePart {
  chart: Chart;
  data: ChartData;
  /** The only year with a report, where there is but one; null where there are none or several. */
  year: number | null;
  /** Figures of that year other than zero. */
  figures: { label: ChartData['series'][number]['label']; point: ChartData['points'][number] }[];
  /** What to say instead of figures. */
  note: 'no_figures' | 'all_zero' | 'read_zero' | null;
}

/** One year is a number, not a chart: its figures stand by themselves, zeros are left to a word. */
export function sparsePart(chart: Chart, data: ChartData): SparsePart {
  const years = data.years.filter(({ status }) => status === 'on_file').map(({ year }) => year);
  const [year] = years;
  const points = data.points.filter(({ state }) => state !== 'not_in_form');
  const stated = points.filter(({ value }) => value !== null);
  if (year === undefined || stated.length === 0) return { chart, data, year: null, figures: [], note: 'no_figures' };
  if (years.length > 1) return { chart, data, year: null, figures: [], note: null };
  const figures = stated.filter(({ value }) => value !== 0).flatMap((point) => {
    const label = data.series.find(({ id }) => id === point.series)?.label;
    return label ? [{ label, point }] : [];
  });
  const note = figures.length > 0 ? null : stated.length === points.length ? 'all_zero' : 'read_zero';
  return { chart, data, year, figures, note };
}
