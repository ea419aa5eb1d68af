import { chartWords } from '../i18n/charts.ts';
import { byYear } from './drawing/by-year.ts';
import { rateFinding } from './finding/rate.ts';
import { disclosureRatePoints } from './selection/disclosure-rate.ts';
import type { Chart } from './types.ts';

/** Share of the requests handled that were disclosed in full or in part, each year with its 95% interval. */
export const disclosureRate: Chart = {
  id: 'disclosure-rate',
  name: chartWords.names['disclosure-rate'],
  subtitle: () => chartWords.subtitles['disclosure-rate'],
  place: chartWords.places.outcomes,
  series: disclosureRatePoints,
  finding: rateFinding,
  draw: byYear,
};
