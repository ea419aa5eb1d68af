import type { Wording } from '../../form/index.ts';
import { formatDate } from '../../i18n/numbers.ts';
import type { Agency, Report } from '../record/report.ts';
import type { Check } from './check.ts';

export const deadline: Check = {
  id: 'report.deadline',
  zh: '公布期限',
  en: 'published in time',
  severity: 'info',
  rule: {
    zh: '部门等机关在次年1月31日前、政府在次年3月31日前公布年报（《条例》第四十九、五十条）；2018年及以前的年报均为3月31日。乡镇、垂直管理机关和未写明日期的不作判断。',
    en: 'Departments and other bodies publish by 31 January, governments by 31 March of the next year (Regulations, articles 49 and 50); for reports up to 2018 everyone by 31 March. Townships, vertically led bodies and undated reports are not judged.',
  },
  formula: null,
  run: ({ current: { report } }) => {
    const due = dueDate(report);
    const date = report.publishedDate;
    const result = { subject: null, cells: [], expected: due, actual: date, line: null };
    if (due === null || date === null) return [{ ...result, status: 'not_assessable', message: null }];
    if (date <= due) return [{ ...result, status: 'passed', message: null }];
    return [{ ...result, status: 'failed', message: message(report, date, due) }];
  },
};

/** Bodies led from above, whom the articles on departments and governments do not bind. */
const verticallyLed = ['tax', 'customs', 'maritime', 'meteorology', 'earthquake', 'postal', 'border_inspection', 'statistics_survey', 'tobacco'];

/** The last day in time, YYYY-MM-DD; null where the law names none for this body, or we do not know what it is. */
function dueDate({ agency, year }: Report): string | null {
  if (!agency || year === null || !isBound(agency)) return null;
  const day = year <= 2018 || agency.system === 'government' ? '03-31' : '01-31';
  return `${year + 1}-${day}`;
}

const isBound = ({ level, system }: Agency): boolean => (
  level !== null && level !== 'township' && system !== null && !verticallyLed.includes(system)
);

function message({ publishedDateBasis }: Report, date: string, due: string): Wording {
  const signed = publishedDateBasis === 'signed';
  return {
    zh: `${signed ? '落款日期' : '公布日期'}为${formatDate(date, 'zh')}，法定期限为${formatDate(due, 'zh')}。`,
    en: `The ${signed ? 'report is signed' : 'report was published'} on ${formatDate(date, 'en')}; the legal date is ${formatDate(due, 'en')}.`,
  };
}
