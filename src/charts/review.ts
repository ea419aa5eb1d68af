import { reviewColumns } from '../form/columns.ts';
import { chartWords } from '../i18n/charts.ts';
import { stacked } from './drawing/stacked.ts';
import { reviewFinding } from './finding/review.ts';
import { reviewPoints } from './selection/review.ts';
import { result } from './theme.ts';
import type { Chart } from './types.ts';

/** Reconsideration and litigation with their results, three panels on one scale. */
export const review: Chart = {
  id: 'review',
  name: chartWords.names.review,
  subtitle: () => chartWords.subtitles.review,
  place: chartWords.places.review,
  series: reviewPoints,
  finding: reviewFinding,
  draw: (data, options) => stacked(data, { paints: result, names: reviewColumns, filled: false }, options),
};
