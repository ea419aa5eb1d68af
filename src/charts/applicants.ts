import { chartWords } from '../i18n/charts.ts';
import { matrix } from './drawing/matrix.ts';
import { applicantFinding } from './finding/parts.ts';
import { applicantPoints } from './selection/applicants.ts';
import type { Chart } from './types.ts';

/** Who applies: new requests by kind of applicant and year, counts or shares of the year. */
export const applicants: Chart = {
  id: 'applicants',
  name: chartWords.names.applicants,
  subtitle: () => chartWords.subtitles.applicants,
  place: chartWords.places.applicants,
  measures: ['count', 'share'],
  series: applicantPoints,
  finding: applicantFinding,
  draw: matrix,
};
