import { chartWords } from '../i18n/charts.ts';
import { byYear } from './drawing/by-year.ts';
import { leadingSeries, trendOf } from './finding/leading.ts';
import { documentPoints, onlyCreated } from './selection/documents.ts';
import type { Chart, Series } from './types.ts';

const order = ['in_force', 'issued', 'repealed'];
const rank = ({ part }: Series): number => order.indexOf(part);

/** Documents issued, repealed and in force, a panel each; the title tells of the stock in force where it is stated. */
export const documents: Chart = {
  id: 'documents',
  name: chartWords.names.documents,
  subtitle: ({ years }) => chartWords.subtitles[onlyCreated(years) ? 'documentsCreated' : years.some(({ edition }) => edition === '2019') ? 'documentsOfBothForms' : 'documents'],
  place: chartWords.places.documents,
  series: documentPoints,
  finding: (data, language) => trendOf(data, leadingSeries(data, data.series.toSorted((a, b) => rank(a) - rank(b))), language),
  draw: byYear,
};
