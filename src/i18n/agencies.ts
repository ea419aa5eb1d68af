import type { Words } from './index.ts';

/** Words of the list of agencies. */
export const agencyWords = {
  title: { zh: '机关', en: 'Agencies' },
  titleOf: { zh: '机关：{value}', en: 'Agencies: {value}' },
  description: {
    zh: '已登记的行政机关，按地区、级别、系统查看，附收录年份和最近一年的新收申请。',
    en: 'The bodies on the register by region, level and system, with the years on file and the latest figure of new requests.',
  },
  lead: {
    zh: '登记在册{agencies}个机关，其中{filed}个已有年报收录。登记在册不等于全部机关；没有收录，不等于没有公开。',
    en: '{agencies} bodies are on the register, {filed} of them with reports on file. The register is not complete, and a body without a report here may well have published one.',
  },
  narrow: { zh: '按地区、级别、系统筛选', en: 'Narrow by region, level and system' },
  region: { zh: '地区', en: 'Region' },
  level: { zh: '级别', en: 'Level' },
  system: { zh: '系统', en: 'System' },
  all: { zh: '全部', en: 'all' },
  none: { zh: '未注明', en: 'not stated' },
  filter: { zh: '在列表中查找', en: 'Find in this list' },
  count: { zh: '{count}个机关', en: '{count} agencies' },
  nothing: { zh: '没有同时符合这些条件的机关。', en: 'No agency meets all these conditions.' },
  clear: { zh: '清除条件', en: 'Clear all conditions' },
  withoutScript: {
    zh: '浏览器未启用脚本：可用上面的链接逐项筛选，或用浏览器的“在页面中查找”。',
    en: 'Scripts are off: use the links above, or your browser’s own “find in page”.',
  },
  agency: { zh: '机关', en: 'Agency' },
  years: { zh: '收录年份', en: 'Years on file' },
  received: { zh: '最近一年新收申请，件', en: 'New requests, latest year' },
  receivedShort: { zh: '新收', en: ', new' },
  findings: { zh: '核对', en: 'Checks' },
  yearsNone: { zh: '尚无年报', en: 'no report yet' },
  noFigure: { zh: '无此数', en: 'no figure' },
  ofYear: { zh: '{year}年', en: '{year}' },
  gap: { zh: '未识读', en: 'unread' },
  gapSpoken: { zh: '有{count}处本站未能识读', en: '{count} places we could not read' },
  legendTitle: { zh: '图例', en: 'Key' },
  legendYears: { zh: '每格一年：实心为已收录，空格为未收录。', en: 'One square a year: filled, on file; empty, not on file.' },
  legendFault: { zh: '年报自身有不符或须留意之处，照录原数并标明', en: 'something in the report itself does not add up; kept as reported and marked' },
  legendGap: { zh: '本站未能识读之处，不取值', en: 'places we could not read; no value given' },
  between: { zh: '、', en: ', ' },
} satisfies Words;
