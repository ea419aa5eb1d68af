import { rate } from './rate.ts';
import { request } from './terms.ts';
import type { Indicator } from './types.ts';

export const fullDisclosureRate: Indicator = {
  id: 'full_disclosure_rate',
  zh: '全部公开率',
  en: 'Full disclosure rate',
  kind: 'rate',
  unit: null,
  definition: {
    zh: '当年办结的申请中，予以公开的占比；不含部分公开。',
    en: 'Share of the requests handled in the year that were disclosed in full; those disclosed in part are not counted.',
  },
  formula: 'granted / total_handled',
  categories: null,
  limits: {
    zh: '办结总数包括本机关不掌握、重复申请等无从公开的情形，低不等于拒绝公开。',
    en: 'All handled requests include those that could not be met, such as information not held or repeated requests. A low rate is not a refusal.',
  },
  usedBy: ['uk', 'foia_gov'],
  ranked: true,
  summed: true,
  compute: (figures) => [rate(request(figures, 'granted'), request(figures, 'total_handled'))],
};
