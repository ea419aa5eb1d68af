import { median, quantile, sum } from 'd3';
import type { Level, Scope } from '../pipeline/record/report.ts';
import type { IndicatorRow } from '../pipeline/write/rows.ts';
import { contains } from './containment.ts';
import type { Standing } from './containment.ts';
import { count, rate } from './rate.ts';
import { known } from './terms.ts';
import type { IndicatorDescription, IndicatorValue } from './types.ts';

/** What is put together: one indicator in one year, at one level, in one scope, and in one system unless null. */
export interface Selection {
  indicator: IndicatorDescription;
  category: string | null;
  year: number;
  level: Level;
  /** Reports that do not say whose figures they give are in neither. */
  scope: Exclude<Scope, 'unknown'>;
  system: string | null;
}

/** An indicator's row beside the standing of the agency that reported it; primaries only. */
export interface Member {
  standing: Standing;
  row: IndicatorRow;
}

export interface Aggregate {
  /** Agencies that enter the figures below. */
  agencies: number;
  /** Agencies selected whose value is undefined. */
  withoutValue: number;
  /** Agencies left out because another one selected counts them already. */
  contained: number;
  /** From summed numerators and denominators, or summed values where there are none; null where no sum is allowed. */
  total: IndicatorValue | null;
  /** Of the agencies' own values, each counting once; interpolated (method R-7). Null without agencies. */
  median: number | null;
  percentile10: number | null;
  percentile90: number | null;
}

/** Puts an indicator's values across agencies together without counting anything twice. */
export function aggregate(members: readonly Member[], selection: Selection): Aggregate {
  const selected = members.filter((member) => isSelected(member, selection));
  const separate = selected.filter(({ standing }) => !selected.some((other) => contains(other.standing, standing)));
  const rows = separate.map((member) => member.row).filter((row) => row.state === 'defined');
  const values = rows.map((row) => row.value);
  return {
    agencies: rows.length,
    withoutValue: separate.length - rows.length,
    contained: selected.length - separate.length,
    total: selection.indicator.summed && rows.length > 0 ? totalOf(rows, selection.indicator) : null,
    median: median(values) ?? null,
    percentile10: quantile(values, 0.1) ?? null,
    percentile90: quantile(values, 0.9) ?? null,
  };
}

function isSelected({ standing, row }: Member, { indicator, category, year, level, scope, system }: Selection): boolean {
  const sameFigure = row.indicator === indicator.id && row.category === category && row.year === year;
  return sameFigure && standing.level === level && standing.scope === scope && (system === null || standing.system === system);
}

/** A value without a denominator is a plain number: those add up, the others only through their terms. */
function totalOf(rows: readonly IndicatorRow[], { kind }: IndicatorDescription): IndicatorValue {
  if (rows.every((row) => row.denominator === null)) return count(known(sum(rows, (row) => row.value)));
  const numerator = known(sum(rows, (row) => row.numerator));
  return rate(numerator, known(sum(rows, (row) => row.denominator)), kind === 'per_100' ? 100 : 1);
}
