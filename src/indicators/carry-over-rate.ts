import { rate } from './rate.ts';
import { caseload, request } from './terms.ts';
import type { Indicator } from './types.ts';

export const carryOverRate: Indicator = {
  id: 'carry_over_rate',
  zh: '结转率',
  en: 'Carry-over rate',
  kind: 'rate',
  unit: null,
  definition: {
    zh: '当年应办理的申请（新收与上年结转）中，结转下年继续办理的占比。',
    en: 'Of the requests that were to be handled in the year (received and carried over), the share carried over to the next.',
  },
  formula: 'carried_over_out / (new_received + carried_over_in)',
  categories: null,
  limits: {
    zh: '不是积压：年报不填日期，看不出是否逾期。',
    en: 'Not a backlog: the reports give no dates, so nothing shows whether any request is overdue.',
  },
  usedBy: [],
  ranked: true,
  summed: true,
  compute: (figures) => [rate(request(figures, 'carried_over_out'), caseload(figures))],
};
