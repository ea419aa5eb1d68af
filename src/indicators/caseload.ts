import { count } from './rate.ts';
import { caseload as receivedAndCarriedIn } from './terms.ts';
import type { Indicator } from './types.ts';

export const caseload: Indicator = {
  id: 'caseload',
  zh: '应办申请',
  en: 'Caseload',
  kind: 'count',
  unit: '件',
  definition: {
    zh: '当年应办理的申请：新收与上年结转之和。',
    en: 'Requests that were to be handled in the year: newly received and carried over from the year before.',
  },
  formula: 'new_received + carried_over_in',
  categories: null,
  limits: {
    zh: '只反映件数，不反映每件的难易与工作量。',
    en: 'Counts requests, not how hard each is or how much work it takes.',
  },
  usedBy: ['foia_gov'],
  ranked: true,
  summed: true,
  compute: (figures) => [count(receivedAndCarriedIn(figures))],
};
