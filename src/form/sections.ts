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
