import { disclosureColumns } from '../../form/columns.ts';
import { addressOf } from '../../form/index.ts';
import type { Check, CheckedReport, CheckResult } from './check.ts';
import { assess, type Term } from './equation.ts';
import { apart, figure, rowName } from './naming.ts';

export const yearsInForce: Check = {
  id: 'years.in_force',
  zh: '现行有效件数衔接',
  en: 'documents in force from year to year',
  severity: 'warning',
  rule: {
    zh: '表二规章、规范性文件：上年现行有效件数加本年制发件数减本年废止件数，等于本年现行有效件数。仅适用于2021版。',
    en: 'In table 2, documents in force a year before, plus those issued, less those repealed, are those in force. 2021 form only.',
  },
  formula: 'in_force(t-1) + issued(t) - repealed(t) = in_force(t)',
  run: ({ current, previous }) => (
    previous && isForm2021(current) && isForm2021(previous)
      ? ['regulations', 'normative_documents'].map((row) => stockOf(row, current, previous))
      : []
  ),
};

/** The edition of 2019 counts what was disclosed, not what is in force. */
const isForm2021 = ({ report }: CheckedReport): boolean => report.editions.disclosure === '2021';

function stockOf(row: string, current: CheckedReport, previous: CheckedReport): CheckResult {
  const name = rowName('disclosure', row);
  const { inForce, issued, repealed } = disclosureColumns;
  const term = (report: CheckedReport, column: string, sign: 1 | -1, total: boolean): Term => {
    const address = addressOf('disclosure', row, column);
    return { address: report === current ? address : `${report.id}:${address}`, cell: report.cells.get(address), sign, total };
  };
  return assess({
    subject: row,
    left: [term(previous, 'in_force', 1, true), term(current, 'issued', 1, false), term(current, 'repealed', -1, false)],
    right: [term(current, 'in_force', 1, true)],
    message: (left, right) => ({
      zh: `两年不衔接：${name.zh}上年“${inForce.zh}”加“${issued.zh}”减“${repealed.zh}”为${figure(left)}，本年“${inForce.zh}”填报${figure(right)}，相差${apart(left, right)}。`,
      en: `The years do not join: ${name.en} ${inForce.en} (${inForce.zh}) the year before, plus ${issued.en}, less ${repealed.en}, come to ${figure(left)}; ${figure(right)} are reported; difference ${apart(left, right)}.`,
    }),
  });
}
