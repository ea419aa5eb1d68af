import { rate } from './rate.ts';
import { disclosed, outcomes, sum } from './terms.ts';
import type { Indicator } from './types.ts';

export const decidedDisclosureRate: Indicator = {
  id: 'decided_disclosure_rate',
  zh: '实体决定中的公开率',
  en: 'Disclosure rate among decided requests',
  kind: 'rate',
  unit: null,
  definition: {
    zh: '就信息本身作出公开与否决定的申请中（予以公开、部分公开、不予公开），全部或部分公开的占比。',
    en: 'Of the requests decided on the information itself (disclosed in full, in part, or withheld), the share disclosed in full or in part.',
  },
  formula: '(granted + granted_in_part) / (granted + granted_in_part + group_withheld)',
  categories: null,
  limits: {
    zh: '不计无法提供、不予处理和其他处理；把申请归入这些情形的机关，此率会偏高。',
    en: 'Leaves out requests that could not be provided, were not processed or were closed otherwise; a body that sorts requests there has a higher rate.',
  },
  usedBy: ['uk'],
  ranked: true,
  summed: true,
  compute: (figures) => [rate(disclosed(figures), sum([disclosed(figures), outcomes(figures, 'withheld')]))],
};
