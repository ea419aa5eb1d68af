import type { Words } from './index.ts';

/** Words beside what can be copied. */
export const copyWords = {
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  page: { zh: '复制本页链接', en: 'Copy this page’s link' },
  pageFailed: { zh: '请手动复制：', en: 'Please copy by hand:' },
  failed: { zh: '未能复制，请手动选取', en: 'Not copied; please select it by hand' },
} satisfies Words;
