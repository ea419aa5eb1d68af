import type { Identity } from '../../form/identities.ts';
import type { Wording } from '../../form/index.ts';
import type { Check } from './check.ts';
import { requestEquations } from './form-equations.ts';
import { apart, columnName, figure, rowName } from './naming.ts';

export const requestsApplicantSum: Check = {
  id: 'requests.applicant_sum',
  zh: '申请人合计',
  en: 'applicants add up',
  severity: 'error',
  rule: {
    zh: '表三每一行：六类申请人相加，等于总计。',
    en: 'In each row of table 3, the six kinds of applicants add up to the total.',
  },
  formula: 'natural_person + business + research + public_interest + legal_service + other_organization = total',
  run: ({ current }) => requestEquations(current, 'requests.applicant_sum', message),
};

function message({ subject }: Identity, sum: number, total: number): Wording {
  const row = rowName('requests', subject);
  const column = columnName('requests', 'total');
  return {
    zh: `合计不符：${row.zh}一行，各类申请人相加为${figure(sum)}，${column.zh}填报${figure(total)}，相差${apart(sum, total)}。`,
    en: `Sums differ in the row ${row.en}: the applicants add up to ${figure(sum)}, the ${column.en} is reported as ${figure(total)}; difference ${apart(sum, total)}.`,
  };
}
