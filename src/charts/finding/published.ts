import { findingWords as words } from '../../i18n/charts.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import type { ChartData, Series } from '../types.ts';
import { leadingSeries, trendOf } from './leading.ts';

/** The count stated for most years, and from when on the report counts in another way. */
export function publishedFinding(data: ChartData, language: Language): string {
  const yearsOf = ({ id }: Series) => data.points.filter(({ series }) => series === id).map(({ year }) => year);
  const whole = data.series.filter(({ panel }) => panel === 'whole');
  const series = leadingSeries(data, [...whole.toSorted((a, b) => yearsOf(b).length - yearsOf(a).length), ...data.series.filter((each) => !whole.includes(each))]);
  const last = series ? Math.max(...yearsOf(series)) : Infinity;
  const changed = whole.flatMap(yearsOf).filter((year) => year > last);
  return trendOf(data, series, language) + (changed.length > 0 ? say(words.otherCount, language, { year: Math.min(...changed) }) : '');
}
