import { rate } from './rate.ts';
import { caseload, request } from './terms.ts';
import type { Indicator } from './types.ts';

export const clearanceRate: Indicator = {
  id: 'clearance_rate',
  zh: '办结率',
  en: 'Clearance rate',
  kind: 'rate',
  unit: null,
  definition: {
    zh: '当年应办理的申请（新收与上年结转）中，当年办结的占比。',
    en: 'Of the requests that were to be handled in the year (received and carried over), the share handled.',
  },
  formula: 'total_handled / (new_received + carried_over_in)',
  categories: null,
  limits: {
    zh: '与是否按期无关：年底收到、法定期限未到的申请也算未办结。',
    en: 'Tells nothing about time limits: a request of late December that is not yet due counts as not handled.',
  },
  usedBy: ['foia_gov'],
  ranked: true,
  summed: true,
  compute: (figures) => [rate(request(figures, 'total_handled'), caseload(figures))],
};
