import type { CheckRow } from '../rows.ts';
import { code, required, text, type Table } from '../table.ts';

export const checksTable: Table<CheckRow> = {
  name: 'checks',
  zh: '逐项核对',
  en: 'Every instance of every check',
  key: [],
  refers: { report_id: 'reports' },
  columns: {
    report_id: required(text('年报代号', 'Id of the report')),
    check: required(code('check', '核对项代号', 'Id of the check')),
    subject: text('核对的行或列', 'The row or column it was run on'),
    status: required(code('check_status', '结果：相符、不符、无从判断', 'Passed, failed or not assessable')),
    cells: text('所涉各格，以空格分隔', 'Cells that take part, separated by spaces'),
    expected: text('应为', 'Expected'),
    actual: text('实为', 'Actual'),
  },
};
