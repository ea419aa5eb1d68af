import { reviewIdentities, type Identity } from '../../form/identities.ts';
import type { Wording } from '../../form/index.ts';
import type { Check } from './check.ts';
import { formEquations } from './form-equations.ts';
import { apart, columnName, figure, rowName } from './naming.ts';

export const reviewOutcomeSum: Check = {
  id: 'review.outcome_sum',
  zh: '复议诉讼合计',
  en: 'review outcomes add up',
  severity: 'error',
  rule: {
    zh: '表四每一组：结果维持、结果纠正、其他结果、尚未审结相加，等于总计。',
    en: 'In each group of table 4, upheld, overturned, other and pending add up to the total.',
  },
  formula: 'upheld + overturned + other + pending = total',
  run: ({ current }) => formEquations(current, 'review', reviewIdentities(), message),
};

function message({ subject }: Identity, sum: number, total: number): Wording {
  const row = rowName('review', subject);
  const column = columnName('review', 'total');
  return {
    zh: `合计不符：${row.zh}，各项结果相加为${figure(sum)}，${column.zh}填报${figure(total)}，相差${apart(sum, total)}。`,
    en: `Sums differ under ${row.en}: the results add up to ${figure(sum)}, the ${column.en} is reported as ${figure(total)}; difference ${apart(sum, total)}.`,
  };
}
