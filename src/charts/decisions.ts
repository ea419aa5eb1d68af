import { max } from 'd3';
import { chartWords } from '../i18n/charts.ts';
import { byYear } from './drawing/by-year.ts';
import { leadingSeries, trendOf } from './finding/leading.ts';
import { decisionPoints } from './selection/decisions.ts';
import type { Chart, ChartData, Series } from './types.ts';

const most = ({ points }: ChartData, { id }: Series): number => max(points, ({ series, value }) => (series === id ? value : null)) ?? 0;

/** Decisions in licensing, penalty and coercion, a panel each; the title tells of the most frequent kind. */
export const decisions: Chart = {
  id: 'decisions',
  name: chartWords.names.decisions,
  subtitle: () => chartWords.subtitles.decisions,
  place: chartWords.places.decisions,
  series: decisionPoints,
  finding: (data, language) => trendOf(data, leadingSeries(data, data.series.toSorted((a, b) => most(data, b) - most(data, a))), language),
  draw: byYear,
};
