import { reviewRows } from '../form/review.ts';
import { rate } from './rate.ts';
import { request, reviews } from './terms.ts';
import type { Indicator } from './types.ts';

const rows = reviewRows.map((row) => row.id);

export const disputesPer100: Indicator = {
  id: 'disputes_per_100',
  zh: '每百件办结申请的复议诉讼案件',
  en: 'Disputes per 100 requests handled',
  kind: 'per_100',
  unit: '件',
  definition: {
    zh: '行政复议与行政诉讼案件合计，除以当年办结的申请，乘以100。',
    en: 'Cases of reconsideration and litigation for every 100 requests handled in the year.',
  },
  formula: '100 * (review.reconsideration.total + review.litigation_direct.total + review.litigation_after_reconsideration.total) / total_handled',
  categories: null,
  limits: {
    zh: '案件可能起于往年的申请；先复议后起诉的同一争议会计入两行。2024年起不予公开须先复议，直接起诉随之减少。',
    en: 'Disputes may concern requests of earlier years, and one dispute can stand in two rows. Since 2024 a refusal goes to reconsideration first, so fewer go straight to court.',
  },
  usedBy: ['new_zealand'],
  ranked: true,
  summed: true,
  compute: (figures) => [rate(reviews(figures, rows, ['total']), request(figures, 'total_handled'), 100)],
};
