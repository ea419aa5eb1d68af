import type { Check } from './check.ts';
import { claimResults } from './text-claims.ts';

export const textReview: Check = {
  id: 'text.review',
  zh: '正文所述复议诉讼数',
  en: 'disputes, text and table',
  severity: 'warning',
  rule: {
    zh: '正文所述因政府信息公开引起的行政复议、行政诉讼件数，等于表四的总计；行政诉讼为两栏之和。',
    en: 'The numbers of reconsiderations and lawsuits that the text states are the totals of table 4; lawsuits are both of its groups.',
  },
  formula: 'text = reconsideration, litigation_direct + litigation_after_reconsideration',
  run: ({ current }) => claimResults(current, 'review'),
};
