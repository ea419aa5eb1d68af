import { applicantColumns } from '../form/columns.ts';
import { byCategory, rate } from './rate.ts';
import { request } from './terms.ts';
import type { Indicator } from './types.ts';

const applicants = applicantColumns.map((column) => column.id).filter((id) => id !== 'total');

export const applicantMix: Indicator = {
  id: 'applicant_mix',
  zh: '申请人构成',
  en: 'Who asks',
  kind: 'share',
  unit: null,
  definition: {
    zh: '当年新收的申请中，六类申请人各自的占比。',
    en: 'Of the requests newly received in the year, the share of each of the six kinds of applicant.',
  },
  formula: 'requests.new_received.* / new_received',
  categories: { zh: '六类申请人，用其列名', en: 'the six kinds of applicant, by their column id' },
  limits: {
    zh: '计的是件数，不是人数；受人委托提出的申请归入哪一类，各地填法可能不同。',
    en: 'Counts requests, not applicants. Bodies may differ in where they enter a request made on behalf of another.',
  },
  usedBy: ['brazil'],
  ranked: false,
  summed: true,
  compute: (figures) => byCategory(applicants, (column) => rate(request(figures, 'new_received', column), request(figures, 'new_received'))),
};
