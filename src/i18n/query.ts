import type { Words } from './index.ts';

/** Words of the page that answers questions in SQL. */
export const queryWords = {
  title: { zh: '用SQL查询', en: 'Ask in SQL' },
  description: {
    zh: '在浏览器里用SQL查询全部数据：十个现成的问题，结果可看、可画、可下载，查询可以发给别人。',
    en: 'Query the whole dataset in the browser: ten ready questions, results as table, chart and CSV, and a link that carries the query.',
  },
  lead: {
    zh: '全部数据表都在一个SQLite文件里，查询在您自己的浏览器中进行，问了什么不会发往任何地方。空值是没有数，不是0。',
    en: 'All tables are in one SQLite file. Queries run in your own browser; what you ask is sent nowhere. NULL is no value, never 0.',
  },
  noScript: {
    zh: '脚本未启用。启用后，这里会载入SQLite和数据文件，执行您写的SQL，把结果列成表、画成图、存成CSV。不启用也可以：下载下面的文件，用任何SQLite程序打开，执行同样的SQL。',
    en: 'Scripts are off. With scripts, this page loads SQLite and the data file, runs your SQL, and gives the result as a table, a chart and CSV. Without them, download the file below and run the same SQL in any SQLite program.',
  },
  noFile: {
    zh: '这份数据没有附SQLite文件，因此不能在这里查询。各表的CSV、JSON在数据页下载。',
    en: 'This dataset comes without its SQLite file, so it cannot be queried here. The tables are on the data page as CSV and JSON.',
  },
  questions: { zh: '十个现成的问题', en: 'Ten ready questions' },
  questionsSubtitle: { zh: '点问题即可执行，SQL可以接着改', en: 'A question runs when chosen; then change its SQL as you like' },
  showSql: { zh: '看SQL', en: 'Show the SQL' },
  ask: { zh: '查询', en: 'Query' },
  askSubtitle: { zh: 'SQLite语法；Ctrl+Enter执行', en: 'SQLite dialect; Ctrl+Enter runs it' },
  sql: { zh: 'SQL', en: 'SQL' },
  run: { zh: '执行', en: 'Run' },
  stop: { zh: '停止', en: 'Stop' },
  loads: {
    zh: '首次执行时载入SQLite（约0.5 MB）和数据（{size}）。',
    en: 'The first run loads SQLite (about 0.5 MB) and the data ({size}).',
  },
  tables: { zh: '可查的表：', en: 'Tables: ' },
  tablesNote: { zh: '各表字段见其页面；另有视图，见数据字典。', en: 'Each table’s page explains its columns; views are in the dictionary.' },
  loadingEngine: { zh: '正在载入SQLite……', en: 'Loading SQLite …' },
  loadingData: { zh: '正在载入数据……', en: 'Loading the data …' },
  running: { zh: '正在查询……', en: 'Running …' },
  stopped: { zh: '已停止。', en: 'Stopped.' },
  failed: { zh: 'SQLite说：{message}', en: 'SQLite says: {message}' },
  notLoaded: { zh: '未能载入：{message}', en: 'Could not be loaded: {message}' },
  nothingAsked: { zh: '请先写一条SQL。', en: 'Write some SQL first.' },
  noColumns: { zh: '已执行，没有结果可列。', en: 'Done; there is no result to list.' },
  noRows: { zh: '没有符合条件的行。', en: 'No rows.' },
  rows: { zh: '{count}行，{columns}列，用时{time}毫秒', en: '{count} rows, {columns} columns, {time} ms' },
  truncated: { zh: '只取前{count}行，其余未列；请加LIMIT或条件', en: 'Only the first {count} rows are kept; add a LIMIT or a condition' },
  result: { zh: '结果', en: 'Result' },
  page: { zh: '第{first}—{last}行，共{count}行', en: 'Rows {first}–{last} of {count}' },
  previous: { zh: '前一页', en: 'Previous' },
  next: { zh: '后一页', en: 'Next' },
  pages: { zh: '结果分页', en: 'Pages of the result' },
  noValue: { zh: '无值', en: 'no value' },
  chart: { zh: '图', en: 'Chart' },
  chartColumn: { zh: '画哪一列', en: 'Column to draw' },
  chartTitle: { zh: '{column}，按{label}', en: '{column} by {label}' },
  chartRest: { zh: '只画前{count}行，共{all}行。', en: 'The first {count} of {all} rows.' },
  chartGaps: { zh: '空处是没有数，不是0。', en: 'A gap is no value, not 0.' },
  download: { zh: '下载CSV', en: 'Download CSV' },
  link: { zh: '带有这条查询的链接', en: 'Link that carries this query' },
  linkNote: { zh: '打开链接的人看到同一条SQL，按“执行”得到结果。', en: 'Whoever opens it sees the same SQL and runs it with one press.' },
} satisfies Words;

/** What each ready question asks, and what to mind in its answer. */
export const queryQuestions = {
  latest_requests: {
    title: { zh: '各机关最近一年收到多少申请？', en: 'How many requests did each body receive in its latest year?' },
    note: { zh: '各机关级别、口径不同，不可相加，也不宜排名。', en: 'Levels and scopes differ: do not add up, do not rank.' },
  },
  one_body: {
    title: { zh: '{agency}历年收到多少申请？', en: 'How many requests did {agency} receive over the years?' },
    note: { zh: 'break_before为1的年份换了统计表，与之前不可直接相连。', en: 'Where break_before is 1 the form changed: do not join the series across it.' },
  },
  zero_or_blank: {
    title: { zh: '多少年报填0，多少没有填？', en: 'How many reports state 0, and how many state nothing?' },
    note: { zh: '填0、空白、斜杠、未能识读、没有该格，分开数。', en: 'Zeros, blanks, slashes, unread and absent cells are counted apart.' },
  },
  disclosure_rate: {
    title: { zh: '办结的申请中，予以公开和部分公开的占多少？', en: 'What share of handled requests was granted, fully or in part?' },
    note: { zh: '只列办结30件以上的；分子、分母都在旁边。', en: 'From 30 handled requests up, numerator and denominator beside the share.' },
  },
  applicants: {
    title: { zh: '谁在申请？', en: 'Who asks?' },
    note: { zh: '六类申请人各占多少；只列新收10件以上的年报。', en: 'Six kinds of applicant; reports with 10 new requests or more.' },
  },
  withheld_reasons: {
    title: { zh: '不予公开用了哪些理由？', en: 'Which reasons were given for withholding?' },
    note: { zh: '填0的理由不列；没有数的也不当0。', en: 'Reasons stated as 0 are left out; those without a number are not taken for 0.' },
  },
  overturned: {
    title: { zh: '行政复议中，结果被纠正的占多少？', en: 'How many reconsideration cases overturned the decision?' },
    note: { zh: '尚未审结的不计；没有已结案件的，比率无定义，不是0。', en: 'Pending cases left out; without decided cases the share is undefined, not 0.' },
  },
  items_published: {
    title: { zh: '正文说主动公开了多少信息？', en: 'How much do the reports say was published?' },
    note: { zh: '一条信息常在几个渠道发布，渠道之间不可相加。', en: 'One item goes out on several channels: never add channels up.' },
  },
  sums_differ: {
    title: { zh: '哪些年报自身合计不符？', en: 'Which reports do not add up?' },
    note: { zh: '数字照年报原样；合计不符不等于造假。', en: 'Figures are as reported; a sum that differs is no proof of anything more.' },
  },
  coverage: {
    title: { zh: '每年收录了多少，检索了多少？', en: 'How much is on file for each year, and how much was looked for?' },
    note: { zh: '没有检索过的，不等于没有公开。', en: 'Not looked for does not mean not published.' },
  },
} satisfies Record<string, { title: Words[string]; note: Words[string] }>;
