import type { Language } from '../../i18n/index.ts';
import type { ChartData, Series } from '../types.ts';
import { leadingSeries, trendOf } from './leading.ts';

/** The channel stated for most years. */
export function followersFinding(data: ChartData, language: Language): string {
  const yearsOf = ({ id }: Series) => data.points.filter(({ series }) => series === id).length;
  return trendOf(data, leadingSeries(data, data.series.toSorted((a, b) => yearsOf(b) - yearsOf(a))), language);
}
