import { documentCategories, documentKinds } from './documents.ts';
import { byCategory, count } from './rate.ts';
import { disclosure } from './terms.ts';
import type { Indicator } from './types.ts';

export const documentsInForce: Indicator = {
  id: 'documents_in_force',
  zh: '现行有效文件',
  en: 'Documents in force',
  kind: 'stock',
  unit: '件',
  definition: {
    zh: '年报所填现行有效的规章、行政规范性文件件数。2019版统计表的对外公开总数量不同，不与之相连。',
    en: 'Government rules and administrative normative documents in force, as reported. The total disclosed of the 2019 form is something else and is not joined to it.',
  },
  formula: 'disclosure.*.in_force',
  categories: documentCategories,
  limits: {
    zh: '各年填报口径可能不同；与上年现行有效、当年制发和废止未必相符，见核对。',
    en: 'What is counted may differ from year to year; it need not agree with last year’s figure, documents issued and repealed: see the checks.',
  },
  usedBy: [],
  ranked: false,
  summed: true,
  compute: (figures) => byCategory(documentKinds, (row) => count(disclosure(figures, row, 'in_force'))),
};
