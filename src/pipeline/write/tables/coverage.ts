import type { CoverageRow } from '../rows.ts';
import { integer, text, type Table } from '../table.ts';

export const coverageTable: Table<CoverageRow> = {
  name: 'coverage',
  zh: '收录情况',
  en: 'What is on file of the register',
  key: [],
  refers: {},
  columns: {
    year: integer('年度', 'Year'),
    region_code: text('行政区划代码（GB/T 2260）', 'Code of the division (GB/T 2260)'),
    level: text('行政级别', 'Administrative level'),
    system: text('系统', 'System: bodies doing the same work'),
    reports: integer('收录的年报（每机关一份）', 'Reports on file, one for each body', '份'),
    agencies: integer('名录中的机关', 'Bodies on the register', '个'),
    searched: integer('检索过的机关', 'Bodies whose report was looked for', '个'),
  },
};
