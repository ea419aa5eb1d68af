import type { Precision } from '../pipeline/record/report.ts';
import type { IndicatorValue, Term } from './types.ts';

/**
 * `scale` × numerator / denominator, with both kept beside it. Undefined, never 0, where the form lacks a term, the
 * denominator is 0 or a term has no number, named in this order: without cases there is no rate, whatever else is blank.
 * Where a report's own figures do not add up it may exceed `scale`; it stays as it results, beside the finding.
 */
export function rate(numerator: Term, denominator: Term, scale = 1): IndicatorValue {
  const undefinedRate = numerator.value === null || denominator.value === null || denominator.value === 0;
  return {
    category: null,
    value: undefinedRate ? null : (scale * numerator.value) / denominator.value,
    numerator: numerator.value,
    denominator: denominator.value,
    state: undefinedRate ? whyUndefined(numerator, denominator) : 'defined',
    precision: undefinedRate ? null : 'exact',
    basis: null,
  };
}

/** A number that stands by itself; `basis` and `precision` as in IndicatorValue. */
export function count(term: Term, basis: string | null = null, precision: Precision = 'exact'): IndicatorValue {
  const { value, state } = term;
  return { category: null, value, numerator: null, denominator: null, state, precision: value === null ? null : precision, basis };
}

/** One value for each category. */
export const byCategory = (categories: readonly string[], compute: (category: string) => IndicatorValue): IndicatorValue[] =>
  categories.map((category) => ({ ...compute(category), category }));

function whyUndefined(numerator: Term, denominator: Term): IndicatorValue['state'] {
  if (numerator.state === 'not_in_form' || denominator.state === 'not_in_form') return 'not_in_form';
  return denominator.value === 0 ? 'zero_denominator' : 'missing_term';
}
