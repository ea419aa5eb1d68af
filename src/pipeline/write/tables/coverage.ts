import type { CoverageRow } from '../rows.ts';
import { code, count, integer, required, text, type Table } from '../table.ts';

export const coverageTable: Table<CoverageRow> = {
  name: 'coverage',
  zh: '收录情况',
  en: 'What is on file of the register',
  key: [],
  refers: {},
  columns: {
    year: required(integer('年度', 'Year')),
    region_code: text('行政区划代码（GB/T 2260）', 'Code of the division (GB/T 2260)'),
    level: code('level', '行政级别', 'Administrative level'),
    system: code('system', '系统', 'System: bodies doing the same work'),
    reports: required(count('收录的年报（每机关一份）', 'Reports on file, one for each body', '份')),
    agencies: required(count('名录中的机关', 'Bodies on the register', '个')),
    searched: required(count('检索过的机关', 'Bodies whose report was looked for', '个')),
    found_not_on_file: required(count('未收录：检索到，尚未收录', 'Not on file: found, but not taken in yet', '个')),
    not_published: required(count('未收录：检索过，未见公开', 'Not on file: looked for, not published', '个')),
    page_gone: required(count('未收录：检索过，网页已失效', 'Not on file: looked for, the page is gone', '个')),
    scan_only: required(count('未收录：检索过，只有扫描图片', 'Not on file: looked for, only a scanned image', '个')),
    not_obliged: required(count('未收录：检索过，无须编制年报', 'Not on file: looked for, the body need not report', '个')),
  },
};
