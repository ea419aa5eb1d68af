import type { Words } from './index.ts';

/** Words of the frame around every page: header, footer, search, way back. */
export const site = {
  name: { zh: '公开年报', en: 'Disclosure Ledger' },
  subtitle: { zh: '政府信息公开年报的数据与核对', en: 'China’s annual reports on government openness, as data, checked' },
  pageTitle: { zh: '{title} · 公开年报', en: '{title} · Disclosure Ledger' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  mainMenu: { zh: '主菜单', en: 'Main menu' },
  breadcrumb: { zh: '所在位置', en: 'You are here' },
  contents: { zh: '本页内容', en: 'On this page' },
  home: { zh: '首页', en: 'Home' },
  agencies: { zh: '机关', en: 'Agencies' },
  data: { zh: '数据', en: 'Data' },
  about: { zh: '方法', en: 'Method' },
  otherLanguage: { zh: 'English', en: '中文' },
  search: { zh: '查找机关', en: 'Find an agency' },
  searchPlaceholder: { zh: '机关、地名或拼音', en: 'Agency, place or pinyin' },
  searchButton: { zh: '查找', en: 'Find' },
  searchNone: { zh: '没有相符的机关。', en: 'No agency matches.' },
  searchAll: { zh: '看全部机关', en: 'All agencies' },
  searchCount: { zh: '{count}个相符', en: '{count} found' },
  searchFailed: { zh: '索引未能载入，请到机关列表中查找。', en: 'The index could not be loaded. Please use the list of agencies.' },
  footerWhat: {
    zh: '本站与任何行政机关无关。数字照年报原样收录，不作改动；合计不符的，照录并标明。',
    en: 'Independent of any government body. Figures are kept exactly as reported; sums that do not add up are kept and marked.',
  },
  footerSample: { zh: '所收年报不是全国样本，不能据以推算全国情况。', en: 'The reports on file are no sample of China and say nothing about the country as a whole.' },
  footerLicence: { zh: '数据CC BY 4.0，代码MIT', en: 'Data CC BY 4.0, code MIT' },
  fault: { zh: '核', en: '≠' },
  faultSpoken: { zh: '年报自身有{count}处不符或须留意', en: 'findings in the report itself: {count}' },
  reportError: { zh: '指出错误', en: 'Report an error' },
} satisfies Words;
