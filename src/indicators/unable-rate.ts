import { rate } from './rate.ts';
import { outcomes, request } from './terms.ts';
import type { Indicator } from './types.ts';

export const unableRate: Indicator = {
  id: 'unable_rate',
  zh: '无法提供率',
  en: 'Could not be provided',
  kind: 'rate',
  unit: null,
  definition: {
    zh: '当年办结的申请中，无法提供的三种情形合计的占比。',
    en: 'Share of the requests handled in the year that could not be provided, in any of the three ways on the form.',
  },
  formula: 'group_unable / total_handled',
  categories: null,
  limits: {
    zh: '不掌握、需另行制作、补正后仍不明确三种情形性质不同，合起来看不出是哪一种。',
    en: 'Puts together three different things: not held, would have to be created, still unclear after clarification.',
  },
  usedBy: ['whatdotheyknow'],
  ranked: true,
  summed: true,
  compute: (figures) => [rate(outcomes(figures, 'unable'), request(figures, 'total_handled'))],
};
