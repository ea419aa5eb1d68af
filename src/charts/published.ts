import { chartWords } from '../i18n/charts.ts';
import { byYear } from './drawing/by-year.ts';
import { publishedFinding } from './finding/published.ts';
import { publishedPoints } from './selection/published.ts';
import type { Chart } from './types.ts';

/** Items published by channel, as the text of the reports states them. */
export const published: Chart = {
  id: 'published',
  name: chartWords.names.published,
  subtitle: () => chartWords.subtitles.published,
  place: chartWords.places.published,
  series: publishedPoints,
  finding: publishedFinding,
  draw: byYear,
};
