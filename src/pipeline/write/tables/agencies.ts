import type { AgencyRow } from '../rows.ts';
import { code, count, integer, required, text, type Table } from '../table.ts';

export const agenciesTable: Table<AgencyRow> = {
  name: 'agencies',
  zh: '机关',
  en: 'Bodies of the register and of the documents',
  key: ['agency_id'],
  refers: {},
  columns: {
    agency_id: required(text('机关代号', 'Id of the body')),
    name: required(text('名称', 'Name')),
    name_en: text('英文名称', 'Name in English'),
    level: code('level', '行政级别', 'Administrative level'),
    region_code: text('行政区划代码（GB/T 2260）', 'Code of the division (GB/T 2260)'),
    region_name: text('行政区划名称，含上级', 'Name of the division with those above it'),
    system: code('system', '系统', 'System: bodies doing the same work'),
    first_year: integer('收录的最早年度', 'First year on file'),
    last_year: integer('收录的最近年度', 'Last year on file'),
    reports: required(count('收录的年度数（每年一份）', 'Years on file, one report each')),
    valid_from: text('设立日期', 'Exists since'),
    valid_to: text('撤并日期', 'Existed until'),
    successor: text('承接机关', 'Successor'),
    former_ids: text('旧代号，以分号分隔', 'Former ids, separated by semicolons'),
    parent_id: text('上级机关代号', 'Id of the body above'),
    aliases: text('别名，以分号分隔', 'Other names, separated by semicolons'),
  },
};
