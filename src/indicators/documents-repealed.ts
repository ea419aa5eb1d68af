import { documentCategories, documentKinds } from './documents.ts';
import { byCategory, count } from './rate.ts';
import { disclosure } from './terms.ts';
import type { Indicator } from './types.ts';

export const documentsRepealed: Indicator = {
  id: 'documents_repealed',
  zh: '废止文件',
  en: 'Documents repealed',
  kind: 'count',
  unit: '件',
  definition: {
    zh: '当年废止的规章、行政规范性文件件数。2019版统计表没有此项。',
    en: 'Government rules and administrative normative documents repealed in the year. The 2019 form does not ask for it.',
  },
  formula: 'disclosure.*.repealed',
  categories: documentCategories,
  limits: {
    zh: '集中清理的年份可能突然增多；修改、失效的是否计入，各地填法可能不同。',
    en: 'A year of general clearing may show a sudden rise. Bodies may differ in whether they count amended and lapsed documents.',
  },
  usedBy: [],
  ranked: false,
  summed: true,
  compute: (figures) => byCategory(documentKinds, (row) => count(disclosure(figures, row, 'repealed'))),
};
