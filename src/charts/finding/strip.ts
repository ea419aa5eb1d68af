import { findingWords as words } from '../../i18n/charts.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import type { ChartData } from '../types.ts';
import { yearSpan } from '../source.ts';

/** How many reports are on file and what they say of requests; counts only what is on file. */
export function stripFinding({ years, points }: ChartData, language: Language): string {
  const onFile = years.filter(({ status }) => status === 'on_file').length;
  if (onFile === 0) return '';
  const stated = points.filter(({ series, value }) => series === 'requests' && value !== null);
  const values = { count: onFile, years: yearSpan(years, language), stated: stated.length };
  const shape = stated.length === 0 ? 'noneStated' : stated.every(({ value }) => value === 0) ? 'allZero' : 'someStated';
  return say((onFile === 1 ? words.oneOnFile : words.onFile)[shape], language, values);
}
