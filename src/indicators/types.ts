import type { FormRow, Wording } from '../form/index.ts';
import type { Cell, Precision, Statement } from '../pipeline/record/report.ts';
import type { CheckRow, IndicatorRow } from '../pipeline/write/rows.ts';
import type { Regime } from './regimes.ts';

/**
 * What its value is. `rate` and `share` are proportions of cases, 0 to 1, and the only kinds with a Wilson interval;
 * `change` is relative or absolute by category; `stock` stands at the end of the year; `per_100` is cases per 100 cases.
 */
export type IndicatorKind = 'count' | 'rate' | 'share' | 'change' | 'stock' | 'per_100';

/** What the dictionary and the pages say of an indicator. */
export interface IndicatorDescription extends Wording {
  id: string;
  kind: IndicatorKind;
  /** Unit of the value; null for proportions and for figures that keep the unit of the text. */
  unit: string | null;
  definition: Wording;
  /** In ids: a row of `requests` stands for its `total` cell, other figures for themselves; `group_*` sums that group's rows. */
  formula: string;
  /** What its categories are; null where it has one value. */
  categories: Wording | null;
  /** What it cannot tell. */
  limits: Wording;
  /** Disclosure statistics elsewhere that publish its like. */
  usedBy: Regime[];
  /** False: never put in order across agencies. */
  ranked: boolean;
  /** False: has no sum across agencies. */
  summed: boolean;
}

/** An indicator of one report. */
export interface Indicator extends IndicatorDescription {
  compute: (figures: Figures) => IndicatorValue[];
}

/** A term of a formula: a number, or why there is none. */
export type Term = { value: number; state: 'defined' } | { value: null; state: 'missing_term' | 'not_in_form' };

/** One value of an indicator. `value` is a number exactly where `state` is `defined`. */
export interface IndicatorValue extends Pick<IndicatorRow, 'category' | 'value' | 'numerator' | 'denominator' | 'state'> {
  precision: Precision | null;
  /** What two years must agree in to be joined (form column, unit and period); null where every year may be joined. */
  basis: string | null;
}

/** What an indicator may see of a report. */
export interface Figures {
  /** The cell at an address; undefined where the report's form has none. */
  cell: (address: string) => Pick<Cell, 'value' | 'state' | 'unit'> | undefined;
  /** Rows that add up to `total_handled` in this report, without a subtotal printed beside its parts. */
  outcomeRows: readonly FormRow[];
  /** Whether those rows do add up to `total_handled` in a column: the check ran and passed. */
  outcomeSumHolds: (column: string) => boolean;
  statements: readonly Statement[];
  /** Instances of checks that passed and failed; those not assessable are in neither. */
  checks: { passed: number; failed: number };
  /** The same agency's primary report of the year before, if on file. */
  previous: Figures | null;
}

/** A primary report with the checks run on it: what indicators are computed from. */
export interface PrimaryReport {
  reportId: string;
  agencyId: string;
  year: number;
  cells: readonly Cell[];
  published: readonly Statement[];
  checks: readonly Pick<CheckRow, 'check' | 'subject' | 'status'>[];
}
