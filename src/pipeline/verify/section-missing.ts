import { editions, tableIds, type TableId } from '../../form/index.ts';
import type { Check, CheckedReport, CheckResult } from './check.ts';

export const sectionMissing: Check = {
  id: 'report.section_missing',
  zh: '表格缺失',
  en: 'a table is missing',
  severity: 'warning',
  rule: {
    zh: '统计表所列三张表（主动公开、依申请公开、复议诉讼）都在年报中。',
    en: 'The three tables that the form requires (disclosure, requests, review) are in the report.',
  },
  run: ({ current }) => (current.report.cells.length === 0 ? [] : tableIds.map((table) => presenceOf(table, current))),
};

function presenceOf(table: TableId, { report }: CheckedReport): CheckResult {
  const cells = report.cells.filter((cell) => cell.table === table);
  const result = { subject: table, cells: cells.map((cell) => cell.address), expected: null, actual: null, line: null };
  if (!cells.every((cell) => cell.state === 'absent')) return { ...result, status: 'passed', message: null };
  const { zh, en } = editions[report.editions[table] ?? '2021'].tables[table];
  return {
    ...result,
    status: 'failed',
    message: {
      zh: `年报中没有“${zh}”的表格；所缺各格没有数，不等于0。`,
      en: `The report has no table "${en}" (${zh}); its figures are missing, not 0.`,
    },
  };
}
