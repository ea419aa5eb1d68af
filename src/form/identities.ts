import { applicantColumns, reviewColumns } from './columns.ts';
import { requestRowsOfAnyEdition } from './requests.ts';
import { reviewRows } from './review.ts';
import { addressOf } from './index.ts';

/** An equation of the form (勾稽关系): the cells of `left` add up to the cells of `right`. */
export interface Identity {
  check: 'requests.balance' | 'requests.outcome_sum' | 'requests.applicant_sum' | 'review.outcome_sum';
  /** The column or row it is about. */
  subject: string;
  left: string[];
  right: string[];
}

/**
 * The equations of table 3 for the rows that a table prints, whichever editions they come from: each column balances
 * and adds up, each row adds up. Where 其他处理 is printed beside its three rows it is their subtotal and stays out.
 */
export function requestIdentities(rows: readonly string[]): readonly Identity[] {
  const key = requestRowsOfAnyEdition.map((row) => Number(rows.includes(row.id))).join('');
  const known = identitiesOf.get(key);
  if (known) return known;
  const identities = identitiesFor(rows);
  if (identitiesOf.size > 200) identitiesOf.clear();
  identitiesOf.set(key, identities);
  return identities;
}

/** By the rows printed: most reports print those of one edition, all of them. */
const identitiesOf = new Map<string, readonly Identity[]>();

function identitiesFor(rows: readonly string[]): Identity[] {
  const printed = requestRowsOfAnyEdition.filter((row) => rows.includes(row.id));
  const split = printed.some((row) => row.id.startsWith('other_') && row.id !== 'other_disposition');
  const outcomes = printed.filter((row) => row.group && !(split && row.id === 'other_disposition'));
  const at = (row: string, column: string) => addressOf('requests', row, column);
  const columns = applicantColumns.map((column) => column.id);
  const applicants = columns.filter((column) => column !== 'total');
  return [
    ...columns.map((column): Identity => ({
      check: 'requests.balance',
      subject: column,
      left: [at('new_received', column), at('carried_over_in', column)],
      right: [at('total_handled', column), at('carried_over_out', column)],
    })),
    ...columns.map((column): Identity => ({
      check: 'requests.outcome_sum',
      subject: column,
      left: outcomes.map((row) => at(row.id, column)),
      right: [at('total_handled', column)],
    })),
    ...printed.map((row): Identity => ({
      check: 'requests.applicant_sum',
      subject: row.id,
      left: applicants.map((column) => at(row.id, column)),
      right: [at(row.id, 'total')],
    })),
  ];
}

/** The equations of table 4: in each of its three groups four results add up to the total. */
export const reviewIdentities = (): readonly Identity[] => ofReview;

const ofReview: readonly Identity[] = reviewRows.map((row) => ({
  check: 'review.outcome_sum',
  subject: row.id,
  left: reviewColumns.filter(({ id }) => id !== 'total').map(({ id }) => addressOf('review', row.id, id)),
  right: [addressOf('review', row.id, 'total')],
}));
