import { rate } from './rate.ts';
import { outcomes, request } from './terms.ts';
import type { Indicator } from './types.ts';

export const unprocessedRate: Indicator = {
  id: 'unprocessed_rate',
  zh: '不予处理率',
  en: 'Not processed rate',
  kind: 'rate',
  unit: null,
  definition: {
    zh: '当年办结的申请中，不予处理的五种情形合计的占比。',
    en: 'Share of the requests handled in the year that were not processed, for any of the five reasons on the form.',
  },
  formula: 'group_unprocessed / total_handled',
  categories: null,
  limits: {
    zh: '不予处理不等于不答复，也不说明认定是否得当。',
    en: 'Not processed does not mean not answered, and does not tell whether the request was rightly put there.',
  },
  usedBy: ['uk', 'brazil'],
  ranked: true,
  summed: true,
  compute: (figures) => [rate(outcomes(figures, 'unprocessed'), request(figures, 'total_handled'))],
};
