import { chartWords } from '../i18n/charts.ts';
import { strip } from './drawing/strip.ts';
import { stripFinding } from './finding/strip.ts';
import { stripPoints } from './selection/strip.ts';
import type { Chart } from './types.ts';

/** The year strip as a chart of its own: what stands in place of a chart where there is too little for one. */
export const years: Chart = {
  id: 'years',
  name: chartWords.names.years,
  subtitle: () => chartWords.subtitles.years,
  place: chartWords.places.years,
  series: stripPoints,
  finding: stripFinding,
  draw: strip,
  isEnough: (data) => data.points.length > 0,
};
