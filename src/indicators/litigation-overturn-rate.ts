import { rate } from './rate.ts';
import { reviews } from './terms.ts';
import type { Indicator } from './types.ts';

const rows = ['litigation_direct', 'litigation_after_reconsideration'];

export const litigationOverturnRate: Indicator = {
  id: 'litigation_overturn_rate',
  zh: '诉讼纠正率',
  en: 'Overturned in court',
  kind: 'rate',
  unit: null,
  definition: {
    zh: '已审结的行政诉讼（直接起诉与复议后起诉合计：维持、纠正、其他结果）中，结果纠正的占比；尚未审结的不计。',
    en: 'Of the court cases concluded (brought directly or after reconsideration: upheld, overturned, other result), the share overturned; pending cases are left out.',
  },
  formula: '(review.litigation_direct.overturned + review.litigation_after_reconsideration.overturned)'
    + ' / (review.litigation_direct.upheld + review.litigation_direct.overturned + review.litigation_direct.other'
    + ' + review.litigation_after_reconsideration.upheld + review.litigation_after_reconsideration.overturned + review.litigation_after_reconsideration.other)',
  categories: null,
  limits: {
    zh: '多数机关案件很少，一两件就使比率大变。2024年起不予公开须先复议，两种起诉的构成前后不同。',
    en: 'Most bodies have few cases, so one or two move the rate far. Since 2024 a refusal goes to reconsideration first, which changes the mix of the two kinds.',
  },
  usedBy: [],
  ranked: true,
  summed: true,
  compute: (figures) => [rate(reviews(figures, rows, ['overturned']), reviews(figures, rows, ['upheld', 'overturned', 'other']))],
};
