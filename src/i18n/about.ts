import type { Wording } from '../form/index.ts';
import type { Words } from './index.ts';

/** Words of the page on method. */
export const about = {
  title: { zh: '方法与说明', en: 'Method' },
  description: {
    zh: '一个数字怎样从年报原文走到这里，各种状态的含义，什么能比、什么不能比，以及怎样指出错误。',
    en: 'How a figure comes from a report to this page, what the states mean, what can and cannot be compared, and how to report an error.',
  },
  lead: {
    zh: '三条规矩：年报填的数一个不改；没有把握的不取值；每个数都写明出处。空白不是0。',
    en: 'Three rules: no reported number is ever altered; what cannot be read with certainty has no value; every value is given with its source. Blank is not zero.',
  },
  way: { zh: '一个数字怎么来', en: 'How a figure gets here' },
  typed: {
    zh: '一部分年报由人照着原文逐格录入，没有行号可指。凡用到这种数字的页面和图都注明“手工录入”，能查到来源网址的附上网址。',
    en: 'Some reports were typed in by hand (手工录入) from the published page. They have no line to point to; every page and chart that uses them says so and links the source where it is known.',
  },
  states: { zh: '每一格的六种状态', en: 'Six states of a cell' },
  statesText: { zh: '表里的每一格都留下来，连同它的状态。只有“填有数字”和“本站更正”才有数值。', en: 'Every cell of the form is kept with its state. Only stated and corrected cells have a value.' },
  findings: { zh: '两种问题，分开记', en: 'Two kinds of findings, kept apart' },
  findingsReport: {
    zh: '表内合计对不上、前后年不衔接、缺章少表。原数照录，另作标记。对不上只说明数字对不上，不说明原因；经人工复核确认之前，本站只写“合计不符”或“有出入”。',
    en: 'Sums that fail, years that do not join, missing tables. The numbers stay as reported and are marked. A sum that fails says nothing about why; until a person has confirmed it we write “does not add up” and no more.',
  },
  findingsReading: {
    zh: '字迹、排版或文件本身使我们读不准。这是本站的不足，那一格不取值，也不用合计去倒推。',
    en: 'Print, layout or the file defeated us. The failing is ours; the cell has no value, and none is worked back from the totals.',
  },
  checks: { zh: '核对什么（含勾稽关系）', en: 'What is checked, the form’s own equations (勾稽关系) among it' },
  compare: { zh: '什么能比，什么不能比', en: 'What can be compared' },
  cannot: { zh: '这些年报算不出来的', en: 'What these reports cannot tell' },
  cannotLead: { zh: '统计表里没有日期，也没有逐件的记录，所以下面这些从年报里算不出来：', en: 'The form holds no dates and no single cases. So these cannot be computed from it:' },
  zero: { zh: '0是什么意思', en: 'What zero means' },
  sample: { zh: '收录范围与原文节略', en: 'What is on file, and why documents are abridged' },
  errors: { zh: '怎样指出错误', en: 'How to report an error' },
} satisfies Words;

/** The way of a value, in order. */
export const aboutSteps: { name: Wording; text: Wording }[] = [
  {
    name: { zh: '原件', en: 'The document' },
    text: { zh: '按公布时的样子保存，一个字节不改，记下校验值和来源网址。', en: 'kept as published, byte for byte, with its checksum and source address.' },
  },
  {
    name: { zh: '还原成行', en: 'Lines' },
    text: { zh: '还原成一行一行的文字。年报页上的行号就是这里的行号。', en: 'turned into lines of text; line numbers on report pages are these.' },
  },
  {
    name: { zh: '认表', en: 'Tables' },
    text: { zh: '看内容认出是哪张表、哪一版表式，不看章节序号，也不看年份：序号常写错，旧表也有人晚用。', en: 'recognised by what is in them, not by section number or year: numbers are often wrong, and some bodies use the old form late.' },
  },
  {
    name: { zh: '逐格读', en: 'Cells' },
    text: { zh: '与官方表式逐行对齐，读出每一格的字符、位置和数字。拿不准的不取值。', en: 'aligned with the official form row by row; each gets its characters, its place and its number. In doubt there is no number.' },
  },
  {
    name: { zh: '核对', en: 'Checks' },
    text: { zh: '按表式自带的等式逐项相加，前后年相接。只指出，不改数。', en: 'the form’s own equations are added up, and years joined. Faults are shown, numbers never changed.' },
  },
  {
    name: { zh: '发布', en: 'Publication' },
    text: { zh: '写成数据文件和这里的网页。同样的原件，重做一遍得到同样的文件。', en: 'written as data files and as these pages. The same documents always give the same files.' },
  },
];

export const aboutCompare: Wording[] = [
  {
    zh: '2021年换了统计表（2019版→2021版）。申请的收到与办理、行政复议与行政诉讼、许可处罚强制的决定数量，换表前后可以比；“本年新制作”与“本年制发”可以放在一起看，但中间有断点；“对外公开总数量”与“现行有效件数”、收费（前为项数，后为金额）不能比。图上在换表处画断，不连线；有的机关换表晚，断点跟着它的表走。',
    en: 'The form changed in 2021 (2019 form → 2021 form). Requests and their outcomes, reconsideration (行政复议) and litigation, and decisions on licences, penalties and coercion can be compared across it. Documents created (2019) and issued (2021) stand side by side with a marked break. Totals disclosed against documents in force, and fees (a count, then an amount), cannot be compared. Charts break at the change, and where a body changed late, they break there.',
  },
  {
    zh: '政府的年报多把下属部门、下级政府一并算进（汇总口径），部门的年报只报本机关。市里的数加上区里的数，会把同一件申请算两遍，本站因此不把不同级别、不同口径的数相加。',
    en: 'A government’s report usually includes its departments and lower governments; a department’s is its own. Adding a city to its district counts the same requests twice, so figures of different levels or scopes are never added up here.',
  },
  {
    zh: '一件申请可以要一份文件，也可以要许多份。件数多，不等于公开得少，也不等于公开得多。',
    en: 'One request may ask for one document or for many. More requests mean neither more nor less openness.',
  },
  {
    zh: '比率同时给出分子和分母；不足10件不写百分比，不足30件不排名。分母为0或缺一项时，比率没有值，不写作0。',
    en: 'Rates come with numerator and denominator; no percentage under ten cases, no rank under thirty. A rate whose denominator is zero, or which lacks a term, has no value and is not shown as 0.',
  },
  {
    zh: '2024年1月1日起，对不予公开的决定不服，须先申请复议再起诉，“未经复议直接起诉”会转到另外两栏；2019年5月15日《条例》修订，此前的统计口径不同。',
    en: 'Since 1 January 2024 a refusal to disclose goes to reconsideration before a court, so direct litigation moves to the other columns. The Regulations were revised on 15 May 2019; statistics before that differ.',
  },
  {
    zh: '正文里的公开条数按各机关自己的说法收录。渠道之间不相加：同一条信息会发在几处。',
    en: 'Figures on items published are kept in each body’s own terms. Channels are never added up: one item goes out on several.',
  },
];

export const aboutCannot: Wording[] = [
  { zh: '按时答复率', en: 'the share of requests answered on time' },
  { zh: '答复用了多少天', en: 'how many days an answer took' },
  { zh: '逾期未办的件数（“结转下年度”不是积压，只是年底还在办）', en: 'overdue requests (cases carried over are not a backlog, only open at the end of the year)' },
  { zh: '申请的是什么、答复得对不对', en: 'what was asked for, and whether the answer was right' },
];

export const aboutZero: Wording[] = [
  { zh: '填报的0是一个数：机关说当年没有。多数机关的申请数就是0或很小，本身不好也不坏。', en: 'A reported 0 is a number: the body says there was none. Most bodies report few requests or none, which is neither good nor bad in itself.' },
  { zh: '空白有时想说0，有时是漏填，分不出来，所以另记。“/”和“—”是说不适用，也不当0。', en: 'A blank may mean 0 or may have been forgotten; the two cannot be told apart, so it is kept as a blank. “/” and “—” say not applicable and are no zero either.' },
  { zh: '某年没有年报，写“未收录”：只是本站没有，不是该机关没有公开。图上那一年留空，不画成0。', en: 'A year without a report is “not on file” (未收录): we lack it, which does not mean it was never published. Charts leave that year open.' },
];

export const aboutSample: Wording[] = [
  { zh: '收录的年报不是按抽样选的，也不完整。这里的份数、比例都只说收录到的这些，不能推到全国、全省或某一类机关。', en: 'The reports on file are neither a sample nor complete. Counts and shares describe what is on file, not China, a province or a kind of body.' },
  { zh: '本站转载的是数字，不是文章。原文里没有数字的文字从略，写作〔略〕，一行对一行，行号与全文一致；表格、标题和写明数字的段落照原样。', en: 'We republish figures, not prose. Passages of a document that state no figure are left out and marked 〔略〕, line for line, so that line numbers are those of the whole document. Tables, headings and passages with figures are as published.' },
];

export const aboutErrors: Wording[] = [
  { zh: '请写明那个数字的网址（点开数字后地址栏里的那一条，末尾形如#requests.granted.total）、原文怎么写、您认为应是什么，提交到本项目代码库的问题单。', en: 'Give the address of the figure (as in the address bar once it is open, ending like #requests.granted.total), what the document says, and what you think is right, as an issue in the project’s repository.' },
  { zh: '我们读错的，核对原文后改正，一处一行记在data/corrections.csv，写明理由，原先读到的字符仍然保留。', en: 'Where we misread, it is put right after a look at the document: one line in data/corrections.csv with the reason. The characters first read are kept.' },
  { zh: '年报自己写错的，本站不替它改。机关作了更正或说明的，附在旁边。', en: 'Where the report itself is wrong we do not change it. A correction or an explanation by the body is shown beside it.' },
];
