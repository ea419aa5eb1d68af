import type { Wording } from './types.ts';

/** The six sections that either edition of the form requires, in its order. */
export const sections = {
  overview: { zh: '总体情况', en: 'Overview' },
  disclosure: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
  requests: { zh: '收到和处理政府信息公开申请情况', en: 'Information requests received and handled' },
  review: { zh: '政府信息公开行政复议、行政诉讼情况', en: 'Administrative reconsideration and litigation' },
  problems: { zh: '存在的主要问题及改进情况', en: 'Main problems and improvements' },
  other: { zh: '其他需要报告的事项', en: 'Other matters to report' },
} satisfies Record<string, Wording>;

export type SectionId = keyof typeof sections;

/** Words that tell a section by its heading, wherever it stands and whatever its numeral; wording varies (兴县 2023: 及改进措施). */
export const sectionHeadings: Record<SectionId, RegExp> = {
  overview: /总体情况|概述|基本情况/u,
  disclosure: /主动公开政府信息情况/u,
  requests: /(收到和)?处理.{0,12}信息公开申请/u,
  review: /行政复议.{0,6}行政诉讼/u,
  problems: /存在的?(主要)?问题/u,
  other: /其他需要报告/u,
};

/** One of these is in every such heading, and in few of the tables' lines. */
export const headingMarks = /[况述处讼题报]/u;

export const sectionIds = Object.keys(sections) as SectionId[];
