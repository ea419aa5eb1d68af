import { chartWords } from '../i18n/charts.ts';
import { byYear } from './drawing/by-year.ts';
import { leadingSeries, trendOf } from './finding/leading.ts';
import { applicationPoints } from './selection/applications.ts';
import type { Chart } from './types.ts';

/** Requests received each year as bars; carried in, handled and carried out as figures beside them. */
export const applications: Chart = {
  id: 'applications',
  name: chartWords.names.applications,
  subtitle: () => chartWords.subtitles.applications,
  place: chartWords.places.applications,
  series: applicationPoints,
  finding: (data, language) => trendOf(data, leadingSeries(data, data.series.slice(0, 1)), language),
  draw: byYear,
};
