import { rate } from './rate.ts';
import { reviews } from './terms.ts';
import type { Indicator } from './types.ts';

const rows = ['reconsideration'];

export const reconsiderationOverturnRate: Indicator = {
  id: 'reconsideration_overturn_rate',
  zh: '复议纠正率',
  en: 'Overturned on reconsideration',
  kind: 'rate',
  unit: null,
  definition: {
    zh: '已审结的行政复议（维持、纠正、其他结果）中，结果纠正的占比；尚未审结的不计。',
    en: 'Of the reconsideration cases concluded (upheld, overturned, other result), the share overturned; pending cases are left out.',
  },
  formula: 'review.reconsideration.overturned / (review.reconsideration.upheld + review.reconsideration.overturned + review.reconsideration.other)',
  categories: null,
  limits: {
    zh: '多数机关案件很少，一两件就使比率大变；“其他结果”是什么，年报不说。',
    en: 'Most bodies have few cases, so one or two move the rate far. The reports do not say what an “other result” was.',
  },
  usedBy: ['foia_gov'],
  ranked: true,
  summed: true,
  compute: (figures) => [rate(reviews(figures, rows, ['overturned']), reviews(figures, rows, ['upheld', 'overturned', 'other']))],
};
