import type { Wording } from '../form/index.ts';
import type { Words } from './index.ts';

/** Words of a chart's own page, of its embed and of its picture. */
export const chartPageWords = {
  charts: { zh: '图', en: 'Charts' },
  pageTitle: { zh: '{agency}：{chart}', en: '{agency}: {chart}' },
  indexTitle: { zh: '可以引用、嵌入的图', en: 'Charts to quote and embed' },
  indexDescription: { zh: '每张图都有自己的网页、数表、定义、来源和嵌入代码。', en: 'Each chart has a page of its own with figures, definition, sources and embed code.' },
  indexLead: {
    zh: '每张图都是单独的一页：图、数表、定义与局限、来源文件和行号、引用格式，以及SVG、PNG、CSV、JSON和嵌入代码。不足以成图的不列。',
    en: 'Each chart is a page: the drawing, its figures, definition and limits, source documents with lines, how to cite, SVG, PNG, CSV, JSON and the embed code. What is too little for a chart is not listed.',
  },
  ofBodies: { zh: '单个机关', en: 'One body' },
  ofGroups: { zh: '多个机关', en: 'Several bodies' },
  toChart: { zh: '引用、下载或嵌入此图', en: 'Quote, download or embed this chart' },

  figures: { zh: '数表', en: 'The figures' },
  figuresSubtitle: { zh: '图中每个数，点开可见原文', en: 'Every figure of the chart; each opens its source' },
  definition: { zh: '定义与局限', en: 'Definition and limits' },
  formula: { zh: '算法', en: 'Formula' },
  limits: { zh: '局限', en: 'Limits' },
  sources: { zh: '来源', en: 'Sources' },
  sourcesSubtitle: { zh: '{count}份年报', en: 'Reports: {count}' },
  sourceYear: { zh: '年份', en: 'Year' },
  sourceBody: { zh: '机关', en: 'Body' },
  sourceLines: { zh: '行', en: 'Lines' },
  sourcePage: { zh: '原网页', en: 'Published at' },
  typed: { zh: '手工录入，无行号', en: 'typed in by hand, no lines' },
  noLines: { zh: '见该年年报页', en: 'see the report’s page' },

  pictureText: {
    zh: '公众号等不能嵌入网页的地方，用这张图：1080像素宽，带标题、来源、数据版本、网址和二维码。长按或右键即可保存。',
    en: 'Where frames are stripped, use this picture: 1080 px wide, with title, source, data version, address and QR code.',
  },
  picturesOff: { zh: '这次生成网站时没有制作图片；可用下面的SVG，或在上方图旁导出PNG。', en: 'No pictures were made in this build; use the SVG below, or export a PNG beside the chart above.' },
  downloads: { zh: '下载', en: 'Downloads' },
  svgWide: { zh: 'SVG（宽）', en: 'SVG, wide' },
  svgNarrow: { zh: 'SVG（窄）', en: 'SVG, narrow' },
  svgDark: { zh: 'SVG（深色）', en: 'SVG, dark' },
  csv: { zh: 'CSV', en: 'CSV' },
  json: { zh: 'JSON', en: 'JSON' },
  png: { zh: 'PNG', en: 'PNG' },

  cite: { zh: '引用', en: 'How to cite' },
  citeShortLabel: { zh: '图注', en: 'Caption' },
  citeLongLabel: { zh: '脚注', en: 'Footnote' },
  citeShort: { zh: '来源：{agency}年报，公开年报整理', en: 'Source: annual reports of {agency}, compiled by Disclosure Ledger' },
  citeLong: {
    zh: '{agency}政府信息公开工作年度报告（{years}），“{chart}”。公开年报，{version}，数据指纹{fingerprint}。{address}',
    en: '{agency}, annual reports on government information disclosure ({years}), “{chart}”. Disclosure Ledger, {version}, fingerprint {fingerprint}. {address}',
  },
  citeAddress: { zh: '{address}', en: '{address}' },
  bibtexTitle: { zh: '{agency}：{chart}（{years}）', en: '{agency}: {chart} ({years})' },
  author: { zh: '公开年报', en: 'Disclosure Ledger' },
  bibtexNote: { zh: '{version}，数据指纹{fingerprint}', en: '{version}, fingerprint {fingerprint}' },
  version: { zh: '{version}版', en: 'version {version}' },
  unreleased: { zh: '未定版', en: 'unreleased' },

  embed: { zh: '嵌入', en: 'Embed' },
  embedText: {
    zh: '把这两行放进网页。没有第二行也能显示，只是高度固定；图随数据更新，要固定在某一版请用定版网址。',
    en: 'Put these two lines into a page. It works without the second line too, at a fixed height. The chart follows the data; for a fixed state use the address of a release.',
  },
  embedCode: { zh: '嵌入代码', en: 'Embed code' },
  themes: { zh: '网址末尾加light/或dark/可固定浅色或深色：', en: 'Add light/ or dark/ to the address to fix the theme:' },
  themeAuto: { zh: '随读者系统', en: 'the reader’s' },
  themeLight: { zh: '浅色', en: 'light' },
  themeDark: { zh: '深色', en: 'dark' },
  frozenAt: { zh: '定版网址，内容不再变动：', en: 'Frozen, never to change:' },
  noSite: { zh: '本站未设网址，代码中的地址请补上域名。', en: 'This site does not know its own address: put the host before the paths.' },

  // The embed.
  sourceLink: { zh: '数据与出处', en: 'Data and sources' },
  frozen: { zh: '{version}版数据，已定版', en: 'Data of release {version}, frozen' },
  newer: { zh: '有更新的一版：{version}', en: 'A newer release exists: {version}' },

  // The picture.
  pictureSource: { zh: '数据：公开年报，{version}，指纹{fingerprint}', en: 'Data: Disclosure Ledger, {version}, fingerprint {fingerprint}' },
} satisfies Words;

/** What the script adds to a chart: a reader of single figures, a choice of measure, a picture. */
export const chartReaderWords = {
  previous: { zh: '上一个数', en: 'Previous figure' },
  next: { zh: '下一个数', en: 'Next figure' },
  hint: { zh: '指向或点按图中的数，或用左右键逐个查看', en: 'Point at a figure, or use the arrow keys to go through them' },
  figure: { zh: '{year}年 · {series}：{value}', en: '{year} · {series}: {value}' },
  open: { zh: '看原文', en: 'source' },
  count: { zh: '件数', en: 'Counts' },
  share: { zh: '占比', en: 'Shares' },
  measure: { zh: '长度表示', en: 'Lengths show' },
  savePng: { zh: '导出PNG', en: 'Save as PNG' },
  saved: { zh: '图已生成：{width}×{height}像素', en: 'Picture made: {width} × {height} px' },
  failed: { zh: '没能取到数据，请稍后再试。', en: 'The data could not be fetched; please try again later.' },
} satisfies Words;

/** What a chart's page says of it: what is counted, how it is computed, what it cannot tell. */
export interface Definition {
  definition: Wording;
  /** In ids of the dataset. */
  formula: string;
  limits: Wording;
}

/** Names of groups of bodies, and of what is counted by province. */
export const groupWords = {
  name: { zh: '{region}{level}机关（{system}，已收录{count}家）', en: '{level} bodies in {region} ({system}, {count} on file)' },
  nation: { zh: '全国', en: 'China' },
  allSystems: { zh: '各类机关', en: 'Bodies of every kind' },
  ofSystem: { zh: '{system}机关', en: 'Bodies of one kind ({system})' },
} satisfies Words;
