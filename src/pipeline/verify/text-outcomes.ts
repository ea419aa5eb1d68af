import type { Check } from './check.ts';
import { claimResults } from './text-claims.ts';

export const textOutcomes: Check = {
  id: 'text.outcomes',
  zh: '正文所述办理结果',
  en: 'outcomes, text and table',
  severity: 'warning',
  rule: {
    zh: '正文所述予以公开、部分公开、不予公开、无法提供、不予处理等件数，等于表三各行的总计。',
    en: 'The numbers of requests that the text says were granted, granted in part, withheld, and so on are the totals of these rows of table 3.',
  },
  formula: 'text = granted, granted_in_part, withheld_*, unable_*, unprocessed_*, other_*, total_handled, carried_over_out',
  run: ({ current }) => claimResults(current, 'outcomes'),
};
