import type { Words } from './index.ts';

/** Words of the page for addresses that lead nowhere; both languages stand on it. */
export const missing = {
  title: { zh: '没有这个页面', en: 'No such page' },
  text: {
    zh: '网址可能有误，或者这份年报没有收录。可以查找机关，或从列表里找。',
    en: 'The address may be mistyped, or the report is not on file. Search for the agency, or look through the list.',
  },
} satisfies Words;
