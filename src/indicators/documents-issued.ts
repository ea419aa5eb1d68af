import { addressOf } from '../form/index.ts';
import { documentCategories, documentKinds } from './documents.ts';
import { byCategory, count } from './rate.ts';
import { disclosure } from './terms.ts';
import type { Figures, Indicator, IndicatorValue } from './types.ts';

export const documentsIssued: Indicator = {
  id: 'documents_issued',
  zh: '制发文件',
  en: 'Documents issued',
  kind: 'count',
  unit: '件',
  definition: {
    zh: '当年制发的规章、行政规范性文件件数；2019版统计表为当年新制作的数量，两者之间断开，不相连。',
    en: 'Government rules and administrative normative documents issued in the year. On the 2019 form: newly created in the year; the two are not joined.',
  },
  formula: 'disclosure.*.issued; 2019: disclosure.*.created',
  categories: documentCategories,
  limits: {
    zh: '件数不反映篇幅与影响。只有国务院部门和省、设区的市、自治州政府可以制定规章，其余机关该行多为0或空白。',
    en: 'Counts documents, not their length or reach. Only central departments and the governments of provinces, cities with districts and autonomous prefectures may make rules; other bodies mostly leave that row 0 or empty.',
  },
  usedBy: [],
  ranked: false,
  summed: true,
  compute: (figures) => byCategory(documentKinds, (row) => issued(figures, row)),
};

/** Which column it was is the basis: `issued` and `created` are near, not the same. */
function issued(figures: Figures, row: string): IndicatorValue {
  const column = figures.cell(addressOf('disclosure', row, 'issued')) ? 'issued' : 'created';
  return count(disclosure(figures, row, column), column);
}
