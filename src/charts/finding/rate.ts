import { findingWords as words } from '../../i18n/charts.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import type { ChartData, Point } from '../types.ts';
import { casesOf } from './cases.ts';

/**
 * The latest rate with the cases behind it, and whether it differs from the one before by more than chance may do: said
 * only where the two intervals lie apart, which asks for more than a test of the difference would.
 */
export function rateFinding({ points }: ChartData, language: Language): string {
  const stated = points.filter(({ series, value }) => series === 'rate' && value !== null).toSorted((a, b) => a.year - b.year);
  const [previous, last] = [stated.at(-2), stated.at(-1)];
  if (!last) return '';
  const rate = say(words.rate, language, { year: last.year, cases: casesOf(last, language) });
  return previous ? rate + say(words.rateBeside[compared(previous, last)], language, { year: previous.year, cases: casesOf(previous, language) }) : rate;
}

function compared({ interval: before }: Point, { interval: now }: Point): 'higher' | 'lower' | 'unclear' {
  if (!before || !now) return 'unclear';
  return now[0] > before[1] ? 'higher' : now[1] < before[0] ? 'lower' : 'unclear';
}
