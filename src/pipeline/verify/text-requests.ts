import type { Check } from './check.ts';
import { claimResults } from './text-claims.ts';

export const textRequests: Check = {
  id: 'text.requests',
  zh: '正文所述收到申请数',
  en: 'requests received, text and table',
  severity: 'warning',
  rule: {
    zh: '正文所述收到的政府信息公开申请件数，等于表三本年新收的总计；正文写明含上年结转的，可以等于新收与上年结转之和。',
    en: 'The number of requests that the text says were received is the total of new requests in table 3; where the text names those carried over, it may be the sum of both.',
  },
  formula: 'text = new_received or new_received + carried_over_in',
  run: ({ current }) => claimResults(current, 'requests'),
};
