import type { IndicatorValue } from './types.ts';

/** The first year reported on a national form: 国办公开办函〔2019〕60号. Nothing is joined across 2018 | 2019. */
const firstYearOnForm = 2019;

/** A point of one series: an indicator, in one category, of one agency. */
export type Point = { year: number } & Pick<IndicatorValue, 'state' | 'basis'>;

/**
 * For each point, in order of years, the year before which the series must not be joined to it: where what is counted
 * last changed. Null where nothing changed up to there. Two points may be joined exactly where theirs agree.
 * Years without a value change nothing.
 */
export function comparableFrom(points: readonly Point[]): (number | null)[] {
  let from: number | null = null;
  let last: Point | undefined;
  return points.map((point) => {
    if (point.state !== 'defined') return from;
    if (last && changes(last, point)) from = point.year;
    last = point;
    return from;
  });
}

const changes = (before: Point, after: Point): boolean =>
  before.basis !== after.basis || (before.year < firstYearOnForm && after.year >= firstYearOnForm);
