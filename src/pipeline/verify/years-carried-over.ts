import { applicantColumns } from '../../form/columns.ts';
import { addressOf } from '../../form/index.ts';
import type { Check, CheckedReport, CheckResult } from './check.ts';
import { assess, type Term } from './equation.ts';
import { apart, columnName, figure, rowName } from './naming.ts';

export const yearsCarriedOver: Check = {
  id: 'years.carried_over',
  zh: '跨年结转衔接',
  en: 'carried over from year to year',
  severity: 'warning',
  rule: {
    zh: '表三每一列：上一年结转下年度的件数，等于本年填报的上年结转件数。',
    en: 'In each column of table 3, what one year carries out is what the next year carries in.',
  },
  formula: 'carried_over_out(t-1) = carried_over_in(t)',
  run: ({ current, previous }) => (
    previous && hasRequests(current) && hasRequests(previous) ? compareColumns(current, previous) : []
  ),
};

const hasRequests = ({ report }: CheckedReport): boolean => report.cells.some((cell) => cell.table === 'requests');

function compareColumns(current: CheckedReport, previous: CheckedReport): CheckResult[] {
  const [out, into] = [rowName('requests', 'carried_over_out'), rowName('requests', 'carried_over_in')];
  return applicantColumns.map(({ id }) => {
    const column = columnName('requests', id);
    const carriedOut = addressOf('requests', 'carried_over_out', id);
    const carriedIn = addressOf('requests', 'carried_over_in', id);
    const before: Term = { address: `${previous.id}:${carriedOut}`, cell: previous.cells.get(carriedOut), sign: 1, total: true };
    const after: Term = { address: carriedIn, cell: current.cells.get(carriedIn), sign: 1, total: true };
    return assess({
      subject: id,
      left: [before],
      right: [after],
      message: (left, right) => ({
        zh: `两年不衔接：${column.zh}一列，${previous.report.year}年年报${out.zh}为${figure(left)}，本年年报${into.zh}为${figure(right)}，相差${apart(left, right)}。`,
        en: `The years do not join in the column ${column.en}: ${out.en} is ${figure(left)} in the report of ${previous.report.year}, ${into.en} is ${figure(right)} in this one; difference ${apart(left, right)}.`,
      }),
    });
  });
}
