import { byCategory, count } from './rate.ts';
import { disclosure } from './terms.ts';
import type { Indicator } from './types.ts';

const kinds = ['licensing', 'penalty', 'coercion'];

export const decisions: Indicator = {
  id: 'decisions',
  zh: '处理决定',
  en: 'Decisions made',
  kind: 'count',
  unit: '件',
  definition: {
    zh: '当年作出的行政许可、行政处罚、行政强制处理决定数量。',
    en: 'Administrative decisions made in the year: licences, penalties and coercive measures.',
  },
  formula: 'disclosure.*.decisions',
  categories: { zh: '决定种类，用其行名', en: 'kinds of decision, by their row id' },
  limits: {
    zh: '反映工作量，取决于机关职责与辖区大小，不用于排名。',
    en: 'Workload: it depends on a body’s duties and the size of its area, and is never ranked.',
  },
  usedBy: [],
  ranked: false,
  summed: true,
  compute: (figures) => byCategory(kinds, (row) => count(disclosure(figures, row, 'decisions'))),
};
