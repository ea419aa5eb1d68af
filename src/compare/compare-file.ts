import type { Level, Scope } from '../pipeline/record/report.ts';
import type { AgencyFile, AgencyRow, IndicatorRow } from '../pipeline/write/rows.ts';

/** One year of one figure: year, value, numerator, denominator, the year before which it must not be joined, state. */
export type YearLine = [year: number, value: number | null, numerator: number | null, denominator: number | null, comparableFrom: number | null, state: IndicatorRow['state']];

export type Peer = [id: string, name: string, english: string | null];

/** `/compare/<agency_id>.json`: what the page of comparisons needs of a body. */
export interface CompareFile {
  id: string;
  name: string;
  name_en: string | null;
  level: Level | null;
  system: string | null;
  region: string | null;
  /** Whose figures they are, by year. */
  scopes: Record<number, Scope>;
  /** Years whose figures were typed in by hand. */
  typed: number[];
  /** By figure: indicator, and `:category` where it has several. */
  figures: Record<string, YearLine[]>;
  /** Bodies to set beside it: of the same system, level and scope; and of the same place. */
  alike: Peer[];
  near: Peer[];
}

const mostPeers = 8;

/** A body's figures of the indicators given, years ascending; primaries only. */
export function compareFile({ agency, reports }: AgencyFile, indicators: readonly string[], others: readonly AgencyRow[]): CompareFile {
  const primaries = reports.filter(({ report }) => report.primary && report.year !== null)
    .map((each) => ({ ...each, year: each.report.year ?? 0 }))
    .sort((a, b) => a.year - b.year);
  const figures: CompareFile['figures'] = {};
  for (const { year, indicators: rows } of primaries) {
    for (const row of rows) {
      if (!indicators.includes(row.indicator)) continue;
      (figures[keyOf(row)] ??= []).push([year, row.value, row.numerator, row.denominator, row.comparable_from, row.state]);
    }
  }
  const filed = others.filter((other) => other.agency_id !== agency.agency_id && other.reports > 0);
  const peer = ({ agency_id, name, name_en }: AgencyRow): Peer => [agency_id, name, name_en];
  return {
    id: agency.agency_id, name: agency.name, name_en: agency.name_en, level: agency.level, system: agency.system, region: agency.region_name,
    scopes: Object.fromEntries(primaries.map(({ year, report }) => [year, report.scope])),
    typed: primaries.filter(({ report }) => report.provenance === 'typed').map(({ year }) => year),
    figures,
    alike: filed.filter(({ level, system }) => level === agency.level && system === agency.system && system !== null).slice(0, mostPeers).map(peer),
    near: filed.filter(({ region_code }) => region_code !== null && agency.region_code?.slice(0, 4) === region_code.slice(0, 4)).slice(0, mostPeers).map(peer),
  };
}

export const keyOf = ({ indicator, category }: Pick<IndicatorRow, 'indicator' | 'category'>): string => (category === null ? indicator : `${indicator}:${category}`);
