import type { Words } from './index.ts';

/** Words of the feeds and of the page that lists them. */
export const feedWords = {
  title: { zh: '订阅', en: 'Feeds' },
  lead: { zh: '用阅读器订阅（Atom），有新收录的年报或新确认的不符时得知。', en: 'Follow with any feed reader (Atom): reports added, and discrepancies confirmed.' },
  reports: { zh: '公开年报：新收录的年报', en: 'Disclosure Ledger: reports added' },
  reportsWhat: { zh: '新收录的年报，新的在前。', en: 'Reports added, newest first.' },
  findings: { zh: '公开年报：经人工确认的不符', en: 'Disclosure Ledger: confirmed discrepancies' },
  findingsWhat: {
    zh: '只有经人工对照原文确认的才进这里；机器核对出、未经确认的，只写在各份年报的页面上。',
    en: 'Only what a person has compared with the document and confirmed. What checks found by machine stands on the report’s page alone.',
  },
  reportTitle: { zh: '{agency}{year}年政府信息公开工作年度报告', en: '{agency}: report for {year}' },
  reportSummary: { zh: '新收申请：{received}。核对：{passed}项相符，{failed}项不符。', en: 'New requests: {received}. Checks: {passed} passed, {failed} failed.' },
  unknown: { zh: '无此数', en: 'no figure' },
  findingTitle: { zh: '{agency}{year}年：{check}', en: '{agency} {year}: {check}' },
} satisfies Words;
