import { chartWords } from '../i18n/charts.ts';
import { matrix } from './drawing/matrix.ts';
import { reasonFinding } from './finding/parts.ts';
import { reasonPoints } from './selection/reasons.ts';
import type { Chart } from './types.ts';

/** The eight reasons for withholding by year: counts, or shares of what was withheld. */
export const reasons: Chart = {
  id: 'reasons',
  name: chartWords.names.reasons,
  subtitle: () => chartWords.subtitles.reasons,
  place: chartWords.places.outcomes,
  measures: ['count', 'share'],
  series: reasonPoints,
  finding: reasonFinding,
  draw: matrix,
};
