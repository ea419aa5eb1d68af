import type { Identity } from '../../form/identities.ts';
import type { Wording } from '../../form/index.ts';
import type { Check } from './check.ts';
import { requestEquations } from './form-equations.ts';
import { apart, columnName, figure, rowName } from './naming.ts';

export const requestsOutcomeSum: Check = {
  id: 'requests.outcome_sum',
  zh: '办理结果合计',
  en: 'outcomes add up',
  severity: 'error',
  rule: {
    zh: '表三每一列：各项办理结果相加，等于办理结果总计。',
    en: 'In each column of table 3, the outcome rows add up to the total handled.',
  },
  formula: 'granted + granted_in_part + withheld_* + unable_* + unprocessed_* + other_* = total_handled',
  run: ({ current }) => requestEquations(current, 'requests.outcome_sum', message),
};

function message({ subject }: Identity, sum: number, total: number): Wording {
  const column = columnName('requests', subject);
  const handled = rowName('requests', 'total_handled');
  return {
    zh: `合计不符：${column.zh}一列，各项办理结果相加为${figure(sum)}，${handled.zh}填报${figure(total)}，相差${apart(sum, total)}。`,
    en: `Sums differ in the column ${column.en}: the outcomes add up to ${figure(sum)}, ${handled.en} is reported as ${figure(total)}; difference ${apart(sum, total)}.`,
  };
}
