import { panelFigures } from '../panel-figures.ts';
import type { PanelRow } from '../rows.ts';
import { code, flag, integer, required, text, type Column, type Table } from '../table.ts';

export const panelTable: Table<PanelRow> = {
  name: 'panel',
  zh: '面板数据：每机关每年一行',
  en: 'Panel: a line for each body and year',
  key: ['agency_id', 'year'],
  refers: { agency_id: 'agencies', report_id: 'reports' },
  columns: {
    agency_id: required(text('机关代号', 'Id of the body')),
    year: required(integer('年度', 'Year')),
    report_id: required(text('年报代号', 'Id of the report')),
    edition: required(code('form', '统计表版本', 'Edition of the form')),
    scope: required(code('scope', '口径：本机关、汇总、未明', 'Whose figures: this body, its whole area, unknown')),
    break_before: required(flag('与上一收录年度的统计表版本不同', 'The form differs from that of the last year on file')),
    ...panelFigures.reduce<Record<string, Column>>((all, { columns }) => Object.assign(all, columns), {}),
  },
};
