import { formatNumber, formatShare } from '../../i18n/numbers.ts';
import { wilson } from '../../indicators/wilson.ts';
import type { AgencyReport } from '../../pipeline/write/rows.ts';
import type { Point } from '../types.ts';

/** Below this many cases a rate is written as its cases: 3/5 says no more as 60.0% (look.md). */
export const fewestForPercent = 10;

/**
 * The rate that a report's row of `indicators.csv` holds, with its 95% interval; null where the report has no such row.
 * Where the report's own figures make it exceed 1 it is written as its cases and has no interval.
 */
export function ratePoint({ report, indicators }: AgencyReport, series: string, indicator: string): Point | null {
  const row = indicators.find((each) => each.indicator === indicator && each.category === null);
  if (!row || report.year === null) return null;
  const { value, numerator, denominator, state } = row;
  const interval = numerator !== null && denominator !== null ? wilson(numerator, denominator) : null;
  return {
    year: report.year, series, value, state, precision: 'exact', run: '', addresses: [],
    text: value === null ? '' : rateText(value, numerator, denominator),
    ratio: { numerator, denominator },
    ...(interval ? { interval } : {}),
  };
}

function rateText(value: number, numerator: number | null, denominator: number | null): string {
  if (numerator === null || denominator === null) return formatShare(value);
  return denominator < fewestForPercent || value > 1 ? `${formatNumber(numerator)}/${formatNumber(denominator)}` : formatShare(value);
}
