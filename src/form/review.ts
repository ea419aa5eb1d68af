import { reviewColumns } from './columns.ts';
import type { FormRow } from './types.ts';

/** Table 4: on paper one row of fifteen figures in three groups of five. The same in both editions. */
export const reviewRows: FormRow[] = [
  { id: 'reconsideration', number: '四1', printed: '行政复议', zh: '行政复议', en: 'administrative reconsideration', articles: [51], columns: reviewColumns },
  { id: 'litigation_direct', number: '四2', printed: '未经复议直接起诉', zh: '未经复议直接起诉', en: 'litigation without prior reconsideration', articles: [51], columns: reviewColumns },
  { id: 'litigation_after_reconsideration', number: '四3', printed: '复议后起诉', zh: '复议后起诉', en: 'litigation after reconsideration', articles: [51], columns: reviewColumns },
];
