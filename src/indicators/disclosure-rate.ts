import { rate } from './rate.ts';
import { disclosed, request } from './terms.ts';
import type { Indicator } from './types.ts';

export const disclosureRate: Indicator = {
  id: 'disclosure_rate',
  zh: '公开率（含部分公开）',
  en: 'Disclosure rate',
  kind: 'rate',
  unit: null,
  definition: {
    zh: '当年办结的申请中，予以公开与部分公开合计的占比。',
    en: 'Share of the requests handled in the year that were disclosed in full or in part.',
  },
  formula: '(granted + granted_in_part) / total_handled',
  categories: null,
  limits: {
    zh: '部分公开可能只公开很少一部分；办结总数包括无从公开的情形。',
    en: 'Disclosed in part may mean very little disclosed. All handled requests include those that could not be met.',
  },
  usedBy: ['brazil'],
  ranked: true,
  summed: true,
  compute: (figures) => [rate(disclosed(figures), request(figures, 'total_handled'))],
};
