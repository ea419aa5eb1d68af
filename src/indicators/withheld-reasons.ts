import { requestRowsOfAnyEdition } from '../form/index.ts';
import { byCategory, rate } from './rate.ts';
import { outcome, outcomes } from './terms.ts';
import type { Indicator } from './types.ts';

const reasons = requestRowsOfAnyEdition.filter((row) => row.group === 'withheld').map((row) => row.id);

export const withheldReasons: Indicator = {
  id: 'withheld_reasons',
  zh: '不予公开的理由',
  en: 'Reasons for withholding',
  kind: 'share',
  unit: null,
  definition: {
    zh: '不予公开的申请中，各理由的占比；八项之和为一。',
    en: 'Of the requests withheld, the share of each reason; the eight add up to one.',
  },
  formula: 'withheld_* / group_withheld',
  categories: { zh: '不予公开的八种理由，用其行名', en: 'the eight reasons for withholding, by their row id' },
  limits: {
    zh: '一件申请只填一种情形，兼有几种理由的只见其一。不予公开很少时，占比说明不了问题，请看件数。',
    en: 'A request is entered once, so of several reasons one shows. Where little is withheld the shares say nothing: see the cases.',
  },
  usedBy: ['foia_gov'],
  ranked: false,
  summed: true,
  compute(figures) {
    const withheld = outcomes(figures, 'withheld');
    return byCategory(reasons, (reason) => rate(outcome(figures, reason), withheld));
  },
};
