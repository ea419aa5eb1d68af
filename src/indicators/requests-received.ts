import { count } from './rate.ts';
import { nationalRegimes } from './regimes.ts';
import { request } from './terms.ts';
import type { Indicator } from './types.ts';

export const requestsReceived: Indicator = {
  id: 'requests_received',
  zh: '新收申请',
  en: 'Requests received',
  kind: 'count',
  unit: '件',
  definition: {
    zh: '当年新收到的政府信息公开申请，不含上年结转。',
    en: 'Requests for government information newly received in the year, without those carried over.',
  },
  formula: 'new_received',
  categories: null,
  limits: {
    zh: '一件申请可以只要一份文件，也可以要许多份；件数多不等于公开得少，也不等于公开得多。',
    en: 'One request may ask for one document or for many. More requests mean neither less openness nor more.',
  },
  usedBy: nationalRegimes,
  ranked: true,
  summed: true,
  compute: (figures) => [count(request(figures, 'new_received'))],
};
