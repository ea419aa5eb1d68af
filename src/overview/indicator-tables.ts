import { group, max, median, quantile } from 'd3';
import { hasEnoughCases } from '../indicators/few-cases.ts';
import type { IndicatorDescription } from '../indicators/index.ts';
import { wilson } from '../indicators/wilson.ts';
import type { Level, Scope } from '../pipeline/record/report.ts';
import type { AgencyRow, IndicatorRow, ReportRow } from '../pipeline/write/rows.ts';
import { levelOrder } from './entries.ts';
import { fewestRequests } from './movers.ts';

/** A defined value with its report. */
export interface Standing {
  agency: AgencyRow;
  report: ReportRow;
  row: IndicatorRow & { value: number };
  /** Requests handled in the year; null where not known. */
  handled: number | null;
}

/** How the values of the bodies of one level, or of one level and system, lie in a year; each body counts once. */
export interface Spread {
  year: number;
  level: Level;
  /** Null where all systems of the level are taken together. */
  system: string | null;
  category: string | null;
  bodies: number;
  median: number;
  /** 10th and 90th percentile; of fewer than ten bodies the least and the greatest value. */
  low: number;
  high: number;
}

export interface Ranked extends Standing {
  /** Ties share the better place; null where the scope is unknown, so that nothing is known to be comparable. */
  place: number | null;
  /** 95% Wilson interval; null for what is no proportion. */
  interval: [number, number] | null;
}

/** From this many bodies on a percentile says more than the extremes do. */
const enoughForPercentiles = 10;

/** Bodies of one level and one scope in one year. */
export interface Ranking {
  year: number;
  level: Level;
  scope: Scope;
  ranked: Ranked[];
  /** Fewer than 30 requests handled, or an unknown number of them: listed, without a place. */
  tooFew: Standing[];
}

/** Every defined value of an indicator in primary reports whose level is known. */
export function standingsOf({ id }: IndicatorDescription, agencies: readonly AgencyRow[], reports: readonly ReportRow[], indicators: readonly IndicatorRow[]): Standing[] {
  const bodies = new Map(agencies.map((agency) => [agency.agency_id, agency]));
  const primaries = new Map(reports.filter(({ primary }) => primary).map((report) => [report.report_id, report]));
  const handled = new Map(indicators.filter((row) => row.indicator === 'disclosure_rate').map((row) => [row.report_id, row.denominator]));
  return indicators.flatMap((row): Standing[] => {
    const report = row.indicator === id ? primaries.get(row.report_id) : undefined;
    const agency = bodies.get(report?.agency_id ?? '');
    const { value } = row;
    return report && agency && value !== null ? [{ agency, report, row: { ...row, value }, handled: handled.get(row.report_id) ?? null }] : [];
  });
}

/** Newest year first, levels from the top down. Rates of fewer than ten cases are left out. */
export const spreadsOf = (standings: readonly Standing[]): Spread[] => spreadsBy(standings, () => null);

/** The same for the latest year, each system of a level by itself. */
export function spreadsBySystem(standings: readonly Standing[]): Spread[] {
  const year = max(standings, ({ report }) => report.year ?? undefined);
  return spreadsBy(standings.filter(({ report }) => report.year === year && report.system !== null), ({ report }) => report.system);
}

function spreadsBy(standings: readonly Standing[], systemOf: (standing: Standing) => string | null): Spread[] {
  const enough = standings.filter(({ row }) => hasEnoughCases(row));
  const alike = group(enough, (each) => `${each.report.year} ${each.report.level} ${systemOf(each)} ${each.row.category}`);
  return [...alike.values()].flatMap((those): Spread[] => {
    const [one] = those;
    if (!one?.report.year || !one.report.level) return [];
    const { report: { year, level }, row: { category } } = one;
    const values = those.map((each) => each.row.value);
    const tail = values.length < enoughForPercentiles ? 0 : 0.1;
    const [middle, low, high] = [median(values), quantile(values, tail), quantile(values, 1 - tail)];
    if (middle === undefined || low === undefined || high === undefined) return [];
    return [{ year, level, system: systemOf(one), category, bodies: those.length, median: middle, low, high }];
  }).sort((a, b) => b.year - a.year || levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level));
}

/** The latest year's rankings, one for each level and scope; none for an indicator that is never ranked or has categories. */
export function rankingsOf(indicator: IndicatorDescription, standings: readonly Standing[]): Ranking[] {
  const year = max(standings, ({ report }) => report.year ?? undefined);
  if (!indicator.ranked || indicator.categories || year === undefined) return [];
  const groups = group(standings.filter(({ report }) => report.year === year), ({ report }) => `${report.level} ${report.scope}`);
  return [...groups.values()].flatMap((those): Ranking[] => {
    const { level, scope } = those[0]?.report ?? {};
    if (!level || !scope) return [];
    const enough = those.filter(isEnough).sort((a, b) => b.row.value - a.row.value || (a.agency.agency_id < b.agency.agency_id ? -1 : 1));
    return [{
      year, level, scope,
      ranked: enough.map((each) => ({
        ...each,
        place: scope === 'unknown' ? null : enough.findIndex((other) => other.row.value === each.row.value) + 1,
        interval: isProportion(indicator, each.row) ? wilson(each.row.numerator ?? NaN, each.row.denominator ?? NaN) : null,
      })),
      tooFew: those.filter((each) => !isEnough(each)),
    }];
  }).sort((a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level));
}

const isEnough = ({ handled }: Standing): boolean => handled !== null && handled >= fewestRequests;

const isProportion = ({ kind }: IndicatorDescription, { numerator, denominator }: IndicatorRow): boolean =>
  (kind === 'rate' || kind === 'share') && numerator !== null && denominator !== null;
