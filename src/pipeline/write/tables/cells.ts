import type { CellRow } from '../rows.ts';
import { code, count, number, required, text, type Table } from '../table.ts';

export const cellsTable: Table<CellRow> = {
  name: 'cells',
  zh: '统计表各格',
  en: 'Cells of the form, in form order',
  key: ['report_id', 'table', 'row', 'column'],
  refers: { report_id: 'reports' },
  columns: {
    report_id: required(text('年报代号', 'Id of the report')),
    table: required(code('table', '表', 'Table of the form')),
    row: required(code('row', '行', 'Row of the form')),
    column: required(code('column', '列', 'Column of the form')),
    value: number('填报的数；未填或未能识读时为空，不是0', 'The number stated; empty, and not 0, where there is none'),
    unit: text('单位', 'Unit'),
    state: required(code('state', '状态', 'State of the cell')),
    raw: text('读到的字符', 'The characters read'),
    line: count('所在行，从1起', 'Line in the decoded document, from 1'),
    page: count('所在页，从1起', 'Page, from 1'),
    implied: number('格内数字无法识读时，唯一能使各项合计成立的数；仅作提示', 'Where the cell cannot be read, the only number that would satisfy the sums; a hint'),
    start: count('行内起点', 'Offset in the line where the characters begin'),
    end: count('行内终点（不含）', 'Offset in the line where they end, exclusive'),
  },
};
