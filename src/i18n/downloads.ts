import type { Words } from './index.ts';

/** Words of the page on the dataset. */
export const downloadWords = {
  title: { zh: '数据', en: 'Data' },
  description: {
    zh: '全部数据表的下载、字段说明、状态含义、引用格式和许可。',
    en: 'All tables for download, with their columns, the meaning of states, how to cite, and the licence.',
  },
  lead: {
    zh: '这里的页面和图，都出自下面这些文件。数字照年报原样；空字段是没有数，不是0。',
    en: 'Every page and chart of this site is made from the files below. Numbers are as reported; an empty field is no value, never 0.',
  },
  files: { zh: '文件', en: 'Files' },
  filesSubtitle: { zh: '同一张表有CSV和JSON两种，内容相同', en: 'Each table as CSV and as JSON, with the same content' },
  table: { zh: '表', en: 'Table' },
  rows: { zh: '行数', en: 'Rows' },
  download: { zh: '下载', en: 'Download' },
  perAgency: { zh: '按机关：agencies/<agency_id>.json，一个机关的全部年报、各格、发现和核对结果。', en: 'By agency: agencies/<agency_id>.json, all reports of one body with cells, findings and checks.' },
  perSource: { zh: '按原文：sources/<report_id>.json，还原成行的原文（手工录入的没有）。', en: 'By document: sources/<report_id>.json, the document line by line (none for figures typed in by hand).' },
  checksums: { zh: 'SHA256SUMS列出全部文件的校验值。', en: 'SHA256SUMS lists the checksums of all files.' },
  columns: { zh: '字段', en: 'Columns' },
  columnsSubtitle: { zh: '逐表列出；取自数据字典dictionary.csv', en: 'Table by table, from the dictionary, dictionary.csv' },
  column: { zh: '字段名', en: 'Column' },
  type: { zh: '类型', en: 'Type' },
  meaning: { zh: '含义', en: 'Meaning' },
  inUnit: { zh: '，单位：{unit}', en: ', in {unit}' },
  columnCount: { zh: '{count}个字段', en: '{count} columns' },
  states: { zh: '状态：没有数，也分几种', en: 'States: several ways of having no number' },
  statesSubtitle: { zh: 'cells表的state字段', en: 'The column state of the table cells' },
  opening: { zh: '打开文件之前', en: 'Before you open a file' },
  cite: { zh: '怎样引用', en: 'How to cite' },
  citeText: {
    zh: '公开年报：中国政府信息公开工作年度报告数据集，{version}，数据指纹{fingerprint}。{address}CC BY 4.0。',
    en: 'Disclosure Ledger: annual reports on government information disclosure in China (dataset), {version}, fingerprint {fingerprint}. {address}CC BY 4.0.',
  },
  version: { zh: '{version}版', en: 'version {version}' },
  unreleased: { zh: '未定版', en: 'unreleased' },
  citeAddress: { zh: '{address}。', en: '{address}. ' },
  bibtexTitle: {
    zh: '公开年报：中国政府信息公开工作年度报告数据集',
    en: 'Disclosure Ledger: annual reports on government information disclosure in China',
  },
  bibtexAuthor: { zh: '公开年报编者', en: 'Disclosure Ledger contributors' },
  bibtexNote: { zh: '{version}，数据指纹{fingerprint}，CC BY 4.0', en: 'Dataset, {version}, fingerprint {fingerprint}, CC BY 4.0' },
  fingerprint: {
    zh: '数据指纹是SHA256SUMS这个文件SHA-256值的前12位：任何一个文件变了，它就变。尚未定版的数据用它来指明是哪一份。',
    en: 'The fingerprint is the first 12 digits of the SHA-256 of the file SHA256SUMS: it changes when any file does, and names the state of data that are not yet a release.',
  },
  citeOne: {
    zh: '引用单个数字，请用该数字自己的网址（年报页上点开它），并写明“据年报填报”。',
    en: 'To cite one figure, use its own address (open it on the report page) and attribute it to the report.',
  },
  licence: { zh: '许可', en: 'Licence' },
  licenceData: {
    zh: '数据按知识共享署名4.0（CC BY 4.0）提供：可以自由使用、改编、再发布，须注明“公开年报”，改动过的请说明。',
    en: 'The data are under Creative Commons Attribution 4.0 (CC BY 4.0): use, adapt and republish freely, name Disclosure Ledger, and say so where you changed something.',
  },
  licenceCode: { zh: '代码按MIT许可提供。', en: 'The code is under the MIT licence.' },
  licenceReports: {
    zh: '年报原文属于发布机关；本站只收录其中的数字和写明数字的文字。',
    en: 'The reports themselves belong to the bodies that published them; only figures and the passages that state them are kept here.',
  },
} satisfies Words;

/** What to know before opening a file, one point each. */
export const downloadNotes = {
  encoding: { zh: '编码为UTF-8，不带BOM。用Excel打开CSV，请从“数据”菜单导入并选UTF-8，直接双击可能显示乱码。', en: 'UTF-8 without a byte order mark. In Excel, import CSV from the Data menu and choose UTF-8; a double click may garble Chinese.' },
  empty: { zh: '空字段（JSON里是null）表示没有数。不要当作0相加：先看state。', en: 'An empty field (null in JSON) is no value. Do not add it up as 0: look at state first.' },
  formula: { zh: '文字以= + - @等符号或单引号开头的，CSV里前面多加了一个单引号，免得被电子表格当公式执行；去掉这一个单引号就是原文。数字不受影响，JSON里没有这个单引号。', en: 'Text that begins with = + - @ and the like, or with an apostrophe, has one apostrophe added in front in CSV, so that no spreadsheet runs it as a formula. Remove that one to have the exact text. Numbers are untouched, and JSON has none.' },
  scope: { zh: '不同级别、不同口径（scope）的年报不要相加：市的数里往往已经有区县和部门的数。', en: 'Do not add up reports of different levels or scopes: a city’s figures often include its districts and departments already.' },
  primary: { zh: '同一机关同一年可能有几份文件，统计时只用primary为true的那一份。', en: 'A body may have several documents for one year: count only those whose primary is true.' },
} satisfies Words;
