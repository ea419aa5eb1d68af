import { group } from 'd3';
import { aggregate, type Aggregate, type Member } from '../indicators/aggregate.ts';
import { describedIndicators } from '../indicators/index.ts';
import type { Level } from '../pipeline/record/report.ts';
import type { AgencyRow, IndicatorRow, ReportRow } from '../pipeline/write/rows.ts';
import { levelOrder } from './entries.ts';

/** A sum that metrics.md allows: one indicator, year, level and scope, of bodies that do not contain one another. */
export interface Sum extends Aggregate {
  indicator: string;
  year: number;
  level: Level;
  scope: 'body' | 'area';
}

/** Reports whose figures enter no sum, since they do not say whose they are. */
export interface Sums {
  sums: Sum[];
  scopeUnknown: number;
}

/** What is summed over a place: requests, and how many of those handled ended with disclosure. */
const summed = ['requests_received', 'disclosure_rate'];

/**
 * Sums over the bodies given, newest year first, each where at least two bodies enter it: a single body's figure is no sum.
 * In: primaries of these bodies with their rows of the two indicators.
 */
export function sumsOf(agencies: readonly AgencyRow[], reports: readonly ReportRow[], indicators: readonly IndicatorRow[]): Sums {
  const ids = new Set(agencies.map(({ agency_id }) => agency_id));
  const parents = new Map(agencies.map(({ agency_id, parent_id }) => [agency_id, parent_id]));
  const primaries = reports.filter(({ primary, agency_id }) => primary && agency_id !== null && ids.has(agency_id));
  const standing = new Map(primaries.map((report) => [report.report_id, { ...report, parent_id: parents.get(report.agency_id ?? '') }]));
  const members = indicators.flatMap((row): Member[] => {
    const own = summed.includes(row.indicator) ? standing.get(row.report_id) : undefined;
    return own ? [{ standing: own, row }] : [];
  });
  const sums = summed.flatMap((id) => {
    const indicator = describedIndicators.find((each) => each.id === id);
    const years = group(members.filter(({ row }) => row.indicator === id), ({ row }) => row.year);
    return [...years].flatMap(([year, those]) => (indicator && year !== null ? levelOrder.flatMap((level) => (['body', 'area'] as const).flatMap((scope): Sum[] => {
      if (level === null) return [];
      const result = aggregate(those, { indicator, category: null, year, level, scope, system: null });
      return result.agencies < 2 ? [] : [{ indicator: id, year, level, scope, ...result }];
    })) : []));
  });
  return { sums: sums.sort((a, b) => b.year - a.year), scopeUnknown: primaries.filter(({ scope, cells_expected }) => scope === 'unknown' && cells_expected > 0).length };
}
