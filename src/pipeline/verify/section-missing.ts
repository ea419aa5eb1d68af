import { tableIds, type TableId, type Wording } from '../../form/index.ts';
import { sectionIds, sections, type SectionId } from '../../form/sections.ts';
import type { Check, CheckedReport, CheckResult } from './check.ts';

export const sectionMissing: Check = {
  id: 'report.section_missing',
  zh: '内容齐全',
  en: 'sections and tables required',
  severity: 'warning',
  rule: {
    zh: '统计表所列六个部分都在年报中；其中主动公开、依申请公开、复议诉讼三个部分要有表格。',
    en: 'The six sections that the form requires are in the report; disclosure, requests and review with their tables.',
  },
  formula: null,
  run: ({ current }) => (current.report.cells.length === 0 ? [] : sectionIds.map((section) => presenceOf(section, current))),
};

/** A table is there by what is in it, whatever its heading; a section without one is there by its heading. */
function presenceOf(section: SectionId, { report }: CheckedReport): CheckResult {
  const table = tableIds.find((id) => id === section);
  const cells = report.cells.filter((cell) => cell.table === table);
  const result = { subject: section, cells: cells.map((cell) => cell.address), expected: null, actual: null, line: null };
  if (!table && report.sections === null) return { ...result, status: 'not_assessable', message: null };
  const present = table ? cells.some((cell) => cell.state !== 'absent') : report.sections?.includes(section);
  return present ? { ...result, status: 'passed', message: null } : { ...result, status: 'failed', message: message(section, table) };
}

function message(section: SectionId, table: TableId | undefined): Wording {
  const { zh, en } = sections[section];
  return table ? {
    zh: `年报中没有“${zh}”的表格；所缺各格没有数，不等于0。`,
    en: `The report has no table "${en}" (${zh}); its figures are missing, which is not 0.`,
  } : {
    zh: `年报中没有“${zh}”这一部分。`,
    en: `The report has no section "${en}" (${zh}).`,
  };
}
