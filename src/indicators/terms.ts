import { addressOf } from '../form/index.ts';
import type { OutcomeGroup } from '../form/index.ts';
import type { Figures, Term } from './types.ts';

export const known = (value: number): Term => ({ value, state: 'defined' });
export const missing: Term = { value: null, state: 'missing_term' };
export const notInForm: Term = { value: null, state: 'not_in_form' };

/** The number of a cell, as stated or corrected. A blank, `/`, unreadable or absent cell has none. */
export function cellTerm(figures: Figures, address: string): Term {
  const cell = figures.cell(address);
  if (!cell) return notInForm;
  return cell.value === null ? missing : known(cell.value);
}

/** A row of `requests` in one applicant column, by default that of all applicants. */
export const request = (figures: Figures, row: string, column = 'total'): Term =>
  cellTerm(figures, addressOf('requests', row, column));

/** A cell of `disclosure`. */
export const disclosure = (figures: Figures, row: string, column: string): Term =>
  cellTerm(figures, addressOf('disclosure', row, column));

/** N + C: what there was to handle. */
export const caseload = (figures: Figures): Term =>
  sum([request(figures, 'new_received'), request(figures, 'carried_over_in')]);

/** G + P: disclosed in full or in part. */
export const disclosed = (figures: Figures): Term =>
  sum([request(figures, 'granted'), request(figures, 'granted_in_part')]);

/**
 * One of the outcome rows behind a group. Where the column's outcomes add up to the total that the report gives, a
 * blank or `/` among them can only be 0, and counts as 0 here; the cell itself stays without a number.
 */
export function outcome(figures: Figures, row: string): Term {
  const term = request(figures, row);
  const state = figures.cell(addressOf('requests', row, 'total'))?.state;
  const empty = state === 'blank' || state === 'not_applicable';
  return empty && figures.outcomeSumHolds('total') ? known(0) : term;
}

/** D, U, X, O: a group of outcome rows, added up as this report's form prints them. */
export const outcomes = (figures: Figures, group: OutcomeGroup): Term =>
  sum(figures.outcomeRows.filter((row) => row.group === group).map((row) => outcome(figures, row.id)));

/** Cases of `review` in the given rows and columns. */
export const reviews = (figures: Figures, rows: readonly string[], columns: readonly string[]): Term =>
  sum(rows.flatMap((row) => columns.map((column) => cellTerm(figures, addressOf('review', row, column)))));

/** Adds terms up. Where any has no number there is no sum; a term that the form lacks is named before an empty one. */
export function sum(terms: readonly Term[]): Term {
  const numbers = terms.flatMap((term) => (term.value === null ? [] : [term.value]));
  if (terms.length === 0 || terms.some((term) => term.state === 'not_in_form')) return notInForm;
  return numbers.length < terms.length ? missing : known(numbers.reduce((total, number) => total + number, 0));
}

/** One less another, as `sum`. */
export const difference = (minuend: Term, subtrahend: Term): Term =>
  sum([minuend, subtrahend.value === null ? subtrahend : known(-subtrahend.value)]);
