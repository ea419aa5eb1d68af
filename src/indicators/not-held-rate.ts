import { rate } from './rate.ts';
import { outcome, request } from './terms.ts';
import type { Indicator } from './types.ts';

export const notHeldRate: Indicator = {
  id: 'not_held_rate',
  zh: '不掌握率',
  en: 'Not held rate',
  kind: 'rate',
  unit: null,
  definition: {
    zh: '当年办结的申请中，以本机关不掌握相关信息答复的占比。',
    en: 'Share of the requests handled in the year that were answered with the information not being held.',
  },
  formula: 'unable_not_held / total_handled',
  categories: null,
  limits: {
    zh: '分不清是确实没有、没有找到，还是申请找错了机关。',
    en: 'Does not tell apart what does not exist, what was not found, and what was asked of the wrong body.',
  },
  usedBy: ['whatdotheyknow'],
  ranked: true,
  summed: true,
  compute: (figures) => [rate(outcome(figures, 'unable_not_held'), request(figures, 'total_handled'))],
};
