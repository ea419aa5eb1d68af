import type { Wording } from '../../form/index.ts';

/** A question that is asked often, answered by name in disclosure-ledger.sqlite. */
export interface SqliteView extends Wording {
  name: string;
  meaning: Wording;
  select: string;
}

const body = 'r.agency_id, r.agency_name, r.year, r.region_code, r.region_name, r.level, r.system';

const requestTotals = ['new_received', 'carried_over_in', 'granted', 'granted_in_part', 'total_handled', 'carried_over_out'];

/** Each total under the name of its row, with its state: a NULL is no 0. */
const totals = requestTotals.map((row) => `p.requests_${row}_total AS ${row}, p.requests_${row}_total_state AS ${row}_state`).join(', ');

export const sqliteViews: SqliteView[] = [
  {
    name: 'figures',
    zh: '各格数字，附机关与年度',
    en: 'Cells with their body and year',
    meaning: {
      zh: '每机关每年取用的一份年报的各格；address 为 表.行.列。没有数的格 value 为 NULL，不是0。',
      en: 'Cells of the one report used for each body and year; address is table.row.column. A cell without a number has the value NULL, which is no 0.',
    },
    select: `SELECT ${body}, r.form, r.scope, c."table" || '.' || c."row" || '.' || c."column" AS address, c.value, c.unit, c.state, c.report_id, c.line
      FROM cells c JOIN reports r ON r.report_id = c.report_id WHERE r."primary" = 1`,
  },
  {
    name: 'requests_by_year',
    zh: '历年申请件数',
    en: 'Requests by body and year',
    meaning: {
      zh: '每机关每年一行：新收、结转、予以公开、部分公开、办结、转下年的总计，各附状态。',
      en: 'A line for each body and year: totals received, carried over, disclosed in full and in part, handled and carried on, each with its state.',
    },
    select: `SELECT ${body}, p.edition, p.scope, p.break_before, ${totals}, p.report_id FROM panel p JOIN reports r ON r.report_id = p.report_id`,
  },
  {
    name: 'latest_reports',
    zh: '各机关最近一年的年报',
    en: 'The last report of each body',
    meaning: { zh: '每机关最近年度取用的一份年报。', en: 'The report used for the last year on file of each body.' },
    select: 'SELECT r.* FROM reports r JOIN agencies a ON a.agency_id = r.agency_id AND a.last_year = r.year WHERE r."primary" = 1',
  },
  {
    name: 'sums_that_fail',
    zh: '合计不符之处',
    en: 'Sums that do not add up',
    meaning: {
      zh: '年报自身各数对不上的地方，不含本站未能识读之处；年报填的数未作改动。',
      en: 'Where a report’s own figures do not add up, places we could not read left out. The figures stand as reported.',
    },
    select: `SELECT ${body}, f."check", f.cells, f.expected, f.actual, f.line, f.message_zh, f.message_en, f.review, f.report_id
      FROM findings f JOIN reports r ON r.report_id = f.report_id WHERE f.origin = 'report' AND f.severity = 'error' AND r."primary" = 1`,
  },
  {
    name: 'cells_without_number',
    zh: '没有数字的格',
    en: 'Cells that have no number',
    meaning: {
      zh: '取用的年报中空白、不适用、未能识读或原文所缺的格，附读到的字符；implied 只是提示。',
      en: 'Cells of the reports used that are blank, not applicable, unreadable or missing, with the characters read; implied is a hint only.',
    },
    select: `SELECT ${body}, c."table", c."row", c."column", c.state, c.raw, c.implied, c.line, c.report_id
      FROM cells c JOIN reports r ON r.report_id = c.report_id WHERE c.value IS NULL AND r."primary" = 1`,
  },
  {
    name: 'indicator_values',
    zh: '有值的指标，附机关',
    en: 'Indicators that have a value, with their body',
    meaning: {
      zh: '只含有定义的值，附分子、分母；comparable_from 之前的年度不可与之相连。',
      en: 'Defined values only, with numerator and denominator. Years before comparable_from must not be joined with it.',
    },
    select: `SELECT ${body}, r.scope, i.indicator, i.category, i.value, i.numerator, i.denominator, i."precision", i.comparable_from, i.report_id
      FROM indicators i JOIN reports r ON r.report_id = i.report_id WHERE i.state = 'defined'`,
  },
  {
    name: 'statements',
    zh: '正文所述数量，附机关与年度',
    en: 'Figures of the text with their body and year',
    meaning: {
      zh: '取用的年报正文所述的公开数量。渠道之间、总数与其分项不可相加。',
      en: 'Figures that the text of the reports used states about publishing. Channels are not to be added up, nor a total with its parts.',
    },
    select: `SELECT ${body}, s.metric, s.channel, s.label, s.value, s.unit, s."precision", s.period, s.part_of, s.quote, s.line, s.statement, s.report_id
      FROM published s JOIN reports r ON r.report_id = s.report_id WHERE r."primary" = 1`,
  },
  {
    name: 'coverage_by_year',
    zh: '各年度收录情况',
    en: 'Coverage by year and level',
    meaning: { zh: '各年度、各行政级别的名录机关数、收录数、检索数。', en: 'Bodies on the register, on file and looked for, by year and level.' },
    select: 'SELECT year, level, SUM(agencies) AS agencies, SUM(reports) AS reports, SUM(searched) AS searched FROM coverage GROUP BY year, level',
  },
];
