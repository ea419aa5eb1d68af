import { rate } from './rate.ts';
import { outcomes, request } from './terms.ts';
import type { Indicator } from './types.ts';

export const withheldRate: Indicator = {
  id: 'withheld_rate',
  zh: '不予公开率',
  en: 'Withheld rate',
  kind: 'rate',
  unit: null,
  definition: {
    zh: '当年办结的申请中，八种不予公开情形合计的占比。',
    en: 'Share of the requests handled in the year that were withheld, for any of the eight reasons on the form.',
  },
  formula: 'group_withheld / total_handled',
  categories: null,
  limits: {
    zh: '不说明不予公开是否合法、是否得当。',
    en: 'Does not tell whether withholding was lawful or right.',
  },
  usedBy: ['foia_gov'],
  ranked: true,
  summed: true,
  compute: (figures) => [rate(outcomes(figures, 'withheld'), request(figures, 'total_handled'))],
};
