import { ascending, group } from 'd3';
import type { IndicatorRow } from '../pipeline/write/rows.ts';
import { comparableFrom } from './comparable.ts';
import { figuresOf } from './figures.ts';
import type { Figures, Indicator, IndicatorValue, PrimaryReport } from './types.ts';

interface Computed extends IndicatorValue {
  report: PrimaryReport;
  indicator: string;
  year: number;
}

/**
 * The indicators of one agency's primary reports, one for each year on file, in any order. Rows come by year, then in
 * the order of `indicators`.
 */
export function seriesRows(indicators: readonly Indicator[], reports: readonly PrimaryReport[]): IndicatorRow[] {
  const figures = new Map<number, Figures>();
  const computed = [...reports].sort((one, other) => ascending(one.year, other.year)).flatMap((report): Computed[] => {
    const { year } = report;
    const own = figuresOf(report, figures.get(year - 1) ?? null);
    figures.set(year, own);
    return indicators.flatMap(({ id, compute }) => compute(own).map((value) => ({ ...value, report, year, indicator: id })));
  });
  const from = breaks(computed);
  return computed.map((each) => rowOf(each, from.get(each) ?? null));
}

/** `comparable_from` of each value, found series by series. */
function breaks(computed: readonly Computed[]): Map<Computed, number | null> {
  const series = [...group(computed, ({ indicator, category }) => `${indicator} ${category}`).values()];
  return new Map(series.flatMap((values) => {
    const from = comparableFrom(values);
    return values.map((value, index) => [value, from[index] ?? null] as const);
  }));
}

/** Key order is that of the CSV header. */
const rowOf = ({ report, indicator, value, numerator, denominator, category, state, precision }: Computed, from: number | null): IndicatorRow => ({
  report_id: report.reportId,
  agency_id: report.agencyId,
  year: report.year,
  indicator,
  value,
  numerator,
  denominator,
  comparable_from: from,
  category,
  state,
  precision,
});
