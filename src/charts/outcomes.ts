import { outcomeGroups } from '../form/index.ts';
import { chartWords } from '../i18n/charts.ts';
import { stacked } from './drawing/stacked.ts';
import { outcomeFinding } from './finding/outcomes.ts';
import { outcomePoints } from './selection/outcomes.ts';
import { outcome } from './theme.ts';
import type { Chart } from './types.ts';

/** How the requests handled each year ended, as shares of that year. */
export const outcomes: Chart = {
  id: 'outcomes',
  name: chartWords.names.outcomes,
  subtitle: () => chartWords.subtitles.outcomes,
  place: chartWords.places.outcomes,
  measures: ['share', 'count'],
  series: outcomePoints,
  finding: outcomeFinding,
  draw: (data, options) => stacked(data, { paints: outcome, names: outcomeGroups, filled: options.measure !== 'count' }, options),
};
