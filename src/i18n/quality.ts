import type { Words } from './index.ts';

/** Words of the pages on how far the data can be trusted. */
export const qualityWords = {
  title: { zh: '数据质量', en: 'Quality' },
  description: {
    zh: '年报自身的不符、本站未能识读之处、收录了哪些地区和年份，以及识读有多准。',
    en: 'What does not add up in the reports, what we could not read, which regions and years are on file, and how accurate the reader is.',
  },
  lead: {
    zh: '哪些年报自身对不上，哪些数字我们没有读出来，哪些没有收录、没有检索：都列在这里，每一处都能点回原处。',
    en: 'What does not add up in the reports, what we failed to read, what is not on file and what was never looked for: all listed here, each leading back to its place.',
  },
  findings: { zh: '发现', en: 'Findings' },
  findingsSubtitle: {
    zh: '每机关每年取用的一份年报，以及未能辨认机关或年度的文件；经人工排除的不计',
    en: 'Of the one report used for each body and year, and of documents whose body or year could not be told; those dismissed by a person left out',
  },
  byCheck: { zh: '按核对项', en: 'By check' },
  byYear: { zh: '按年度', en: 'By year' },
  byForm: { zh: '按统计表版本', en: 'By form' },
  check: { zh: '核对项或识读步骤', en: 'Check or reading step' },
  year: { zh: '年度', en: 'Year' },
  form: { zh: '统计表', en: 'Form' },
  reports: { zh: '文件', en: 'Documents' },
  reportsWithFault: { zh: '其中有不符或须留意', en: 'of which with findings' },
  inReport: { zh: '年报自身', en: 'In the report' },
  inReading: { zh: '未能识读', en: 'Not read' },
  notes: { zh: '说明', en: 'Notes' },
  unknown: { zh: '未能辨认', en: 'not told' },
  none: { zh: '没有发现。', en: 'There are no findings.' },
  listTitle: { zh: '{check}：逐条', en: '{check}: each finding' },
  listDescription: { zh: '核对项“{check}”的全部发现，每条附年报和行。', en: 'All findings of “{check}”, each with its report and line.' },
  listCount: { zh: '共{count}条。', en: '{count} findings.' },
  listPage: { zh: '第{page}页，共{pages}页', en: 'Page {page} of {pages}' },
  pages: { zh: '分页', en: 'Pages' },
  next: { zh: '后一页', en: 'Next' },
  previous: { zh: '前一页', en: 'Previous' },
  ofReport: { zh: '{agency}，{year}年', en: '{agency}, {year}' },
  unidentified: { zh: '未能辨认机关或年度：{file}', en: 'Body or year not told: {file}' },
  coverage: { zh: '收录情况', en: 'Coverage' },
  coverageSubtitle: {
    zh: '名录中的机关，按地区和年度；数字是机关数',
    en: 'Bodies on the register, by region and year; the numbers count bodies',
  },
  coverageLead: {
    zh: '“未检索”是我们还没有去找，不等于没有公开；“未见公开”是找过而没有找到。名录不是全国的机关名单。',
    en: '“Not looked for” means that we have not looked yet, not that nothing was published; “not published” that we looked and found nothing. The register is no list of all bodies in China.',
  },
  region: { zh: '地区', en: 'Region' },
  all: { zh: '合计', en: 'All' },
  nationalOrUnknown: { zh: '中央，或地区不详', en: 'national, or place unknown' },
  notLookedFor: { zh: '未检索', en: 'not looked for' },
  ofRegisterSpoken: { zh: '{register}个机关中收录{onFile}个', en: '{onFile} of {register} bodies on file' },
  coverageLegend: {
    zh: '“3/12”：名录中12个机关，收录3个。下面一行说其余的。',
    en: '“3/12”: of 12 bodies on the register 3 are on file. The line below says what is known of the others.',
  },
  accuracy: { zh: '识读准确度', en: 'How accurate the reader is' },
  accuracySubtitle: { zh: '{date}测得；真实文件与自造文件分开', en: 'Measured on {date}; real documents apart from made-up ones' },
  accuracyAbsent: {
    zh: '识读准确度尚未测定并记录（data/accuracy.json不存在）。在此之前，本站不说识读有多准。',
    en: 'The accuracy of the reader has not been measured and recorded yet (there is no data/accuracy.json). Until then nothing is claimed about it.',
  },
  accuracyLead: {
    zh: '最坏的情况是读错了还当作读对。所以先看“读错而未提示”：一格都没有时，给出95%置信上限，而不说0。',
    en: 'The worst that can happen is a wrong value shown as right. So look at “wrong and not flagged” first: where there is none, the upper end of the 95% interval is given, not 0.',
  },
  measuredOn: { zh: '用什么测', en: 'Measured on' },
  realDocuments: { zh: '真实文件{count}份', en: '{count} real documents' },
  madeUpUndamaged: { zh: '自造文件，未损坏的格', en: 'Made-up documents, undamaged cells' },
  madeUpDamaged: { zh: '自造文件，损坏过的格', en: 'Made-up documents, damaged cells' },
  cells: { zh: '可读的格（n）', en: 'Legible cells (n)' },
  right: { zh: '读对', en: 'Right' },
  leftEmpty: { zh: '未取值', en: 'Left empty' },
  wrongNamed: { zh: '读错，已提示', en: 'Wrong, flagged' },
  wrong: { zh: '读错而未提示', en: 'Wrong, not flagged' },
  upperBound: { zh: '其比例的95%上限', en: '95% upper bound of its share' },
  shareOf: { zh: '{count}（{share}）', en: '{count} ({share})' },
  atMost: { zh: '至多{share}', en: 'at most {share}' },
  wrongSums: {
    zh: '自造文件中故意写错合计{planted}处，报出{reported}处；合计正确而报为不符的{invented}处。完好的自造年报上报出的错误{errors}条。',
    en: 'Of {planted} sums made wrong on purpose {reported} were reported; {invented} right sums were reported as wrong. Errors reported on sound made-up reports: {errors}.',
  },
  accuracyLimits: {
    zh: '自造文件由我们自己写，难处也是我们想得到的；真实文件更能说明问题，但份数少。',
    en: 'We wrote the made-up documents ourselves, with the difficulties we could think of; real ones tell more, but they are few.',
  },
} satisfies Words;

/** What a search said of a report that is not on file. */
export const missingWords = {
  found_not_on_file: { zh: '检索到，待收录', en: 'found, not taken in yet' },
  not_published: { zh: '未见公开', en: 'not published' },
  page_gone: { zh: '网页已失效', en: 'page gone' },
  scan_only: { zh: '只有扫描图片', en: 'scanned image only' },
  not_obliged: { zh: '无须编制', en: 'need not report' },
} satisfies Words;
