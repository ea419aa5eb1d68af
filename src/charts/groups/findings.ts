import { max, median, min } from 'd3';
import { findingWords as words } from '../../i18n/charts.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { formatNumber, formatShare } from '../../i18n/numbers.ts';
import { casesOf } from '../finding/cases.ts';
import type { ChartData, Point } from '../types.ts';
import { isFew } from './rates.ts';

type Stated = Point & { value: number };

const stated = ({ points }: ChartData): Stated[] => points.filter((point): point is Stated => point.value !== null);

/** Between which numbers the bodies' requests lie in the latest year that any states. */
export function requestsFinding(data: ChartData, language: Language): string {
  const year = max(stated(data), (point) => point.year);
  const values = stated(data).filter((point) => point.year === year).map(({ value }) => value);
  if (year === undefined) return '';
  const figures = { year, bodies: values.length, least: formatNumber(min(values) ?? NaN), most: formatNumber(max(values) ?? NaN) };
  return say(values.length === 1 ? words.requestsOfOne : words.requestsOfBodies, language, figures);
}

/** Between which rates the bodies lie that handled enough requests; the rest are counted only. */
export function rankingFinding(data: ChartData, language: Language): string {
  const all = stated(data);
  const [first] = all;
  if (!first) return '';
  const rates = all.filter((point) => !isFew(point)).map(({ value }) => value);
  const figures = { year: first.year, bodies: rates.length, few: all.length - rates.length };
  if (rates.length < 2) return say(words.ratesTooFew, language, figures);
  return say(words.ratesOfBodies, language, { ...figures, least: formatShare(min(rates) ?? NaN), most: formatShare(max(rates) ?? NaN) });
}

/** How many bodies' rates rose and fell between two years, and for how many by more than chance may do. */
export function slopeFinding(data: ChartData, language: Language): string {
  const [from, to] = [data.years[0]?.year, data.years.at(-1)?.year];
  const pairs = data.series.flatMap(({ id }) => {
    const own = stated(data).filter(({ series }) => series === id);
    const [before, now] = [own.find(({ year }) => year === from), own.find(({ year }) => year === to)];
    return before && now ? [{ before, now }] : [];
  });
  if (from === undefined || to === undefined || pairs.length === 0) return '';
  const apart = pairs.filter(({ before: { interval: a }, now: { interval: b } }) => a && b && (a[1] < b[0] || b[1] < a[0])).length;
  return say(words.slope, language, {
    from, to, bodies: pairs.length, up: pairs.filter(({ before, now }) => now.value > before.value).length,
    down: pairs.filter(({ before, now }) => now.value < before.value).length, apart,
  });
}

/** The marked body's rate beside the median of all. */
export function distributionFinding(data: ChartData, language: Language): string {
  const marked = data.series.find(({ part }) => part === 'marked');
  const own = stated(data).find(({ series }) => series === marked?.id);
  const middle = median(stated(data), ({ value }) => value);
  if (!own || middle === undefined) return '';
  return say(words.distribution, language, { year: own.year, cases: casesOf(own, language), bodies: stated(data).length, median: formatShare(middle) });
}

/** Of the bodies that state their requests in the latest year: how many state zero. */
export function zeroFinding({ years, points }: ChartData, language: Language): string {
  const year = years.findLast(({ status }) => status === 'on_file')?.year;
  const count = (part: string) => points.find((point) => point.series === part && point.year === year)?.value ?? 0;
  if (year === undefined) return '';
  const all = count('zero') + count('some');
  return say(all === 0 ? words.zeroUnknown : words.zeroShare, language, { year, bodies: all, zero: count('zero') });
}

/** How many bodies are on file, and in how many provinces. */
export function tilesFinding(data: ChartData, language: Language): string {
  const filled = stated(data).filter(({ value }) => value > 0);
  return say(words.tiles, language, { bodies: filled.reduce((sum, { value }) => sum + value, 0), provinces: filled.length });
}
