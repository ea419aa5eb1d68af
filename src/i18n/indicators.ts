import type { Words } from './index.ts';

/** Words of the pages of indicators. */
export const indicatorWords = {
  title: { zh: '指标', en: 'Indicators' },
  lead: {
    zh: '每个指标是什么、怎么算、不能说明什么；已收录的机关各是多少。没有分母就没有比率，写“无”，不写0。',
    en: 'What each indicator measures, how it is computed, what it cannot tell, and where the bodies on file stand. Without a denominator there is no rate: it is left out and never 0.',
  },
  formula: { zh: '算法', en: 'Formula' },
  formulaTerms: { zh: '式中各项的意思', en: 'what its terms mean' },
  limits: { zh: '不能说明', en: 'Cannot tell' },
  usedBy: { zh: '别处的同类指标', en: 'Its like elsewhere' },
  usedByNone: { zh: '没有见到别处公布同类指标', en: 'none that we know of' },
  unit: { zh: '单位', en: 'Unit' },
  data: { zh: '数据', en: 'Data' },
  dataText: { zh: 'indicators.csv中indicator为{id}的各行，附分子、分母和状态', en: 'rows of indicators.csv whose indicator is {id}, with numerator, denominator and state' },
  spread: { zh: '逐年分布', en: 'Year by year' },
  spreadWhy: { zh: '只说已收录的机关；每个机关各计一次，分母不足10件的比率不计。范围：满10个机关时是第10至第90百分位，不满时是最小至最大。', en: 'Of the bodies on file only, each counting once; rates of fewer than 10 cases are left out. Range: 10th to 90th percentile from ten bodies on, of fewer the least to the greatest.' },
  bySystem: { zh: '{year}年，按级别和系统', en: '{year}, by level and system' },
  spreadNone: { zh: '已收录的年报还算不出这个指标。', en: 'No report on file yields this indicator yet.' },
  year: { zh: '年度', en: 'Year' },
  level: { zh: '级别', en: 'Level' },
  levelAndSystem: { zh: '级别、系统', en: 'Level, system' },
  category: { zh: '类别', en: 'Category' },
  bodies: { zh: '机关数', en: 'Bodies' },
  median: { zh: '中位数', en: 'Median' },
  range: { zh: '范围', en: 'Range' },
  rangeOf: { zh: '{low}—{high}', en: '{low} – {high}' },
  ranking: { zh: '{year}年各机关', en: 'Bodies in {year}' },
  rankingOf: { zh: '{level}，{scope}', en: '{level}, {scope}' },
  rankingWhy: {
    zh: '只在同一年、同一级别、同一口径之内排列，且办结不少于30件；横线是95%区间，区间相交的，先后未必有意义。数值相同的名次相同。口径未明的不排次序。',
    en: 'Placed only within one year, level and scope, and only with 30 handled requests or more. Intervals are 95%: where they overlap the order may mean nothing. Equal values share a place. Where the scope is unknown there is no place.',
  },
  notComparable: { zh: '各机关所报的渠道、单位和口径不同，不能互相比较，也不求中位数。', en: 'Bodies report other channels, units and scopes, so their values are not compared and have no median.' },
  absolute: { zh: '增减件数', en: 'in requests' },
  relative: { zh: '增减比例', en: 'in proportion' },
  rankingNever: { zh: '这个指标不用于排列先后。', en: 'This indicator is never used to put bodies in order.' },
  place: { zh: '次序', en: 'Place' },
  agency: { zh: '机关', en: 'Agency' },
  value: { zh: '数值', en: 'Value' },
  cases: { zh: '分子/分母', en: 'Cases' },
  interval: { zh: '95%区间', en: '95% interval' },
  tooFew: { zh: '件数太少，不排：', en: 'Too few requests to be placed: ' },
  tooFewOf: { zh: '{agency}（{value}）', en: '{agency} ({value})' },
  zeroFirst: { zh: '先看这个', en: 'Read this first' },
  zeroFirstText: {
    zh: '许多机关一年一件申请也没有收到。看比率之前，先看有多少机关填的是0。',
    en: 'Many bodies report no request at all in a year. Before any rate, see how many state zero.',
  },
  notComputable: {
    zh: '年报不填日期，所以算不出：按时答复率、平均办理天数、超期积压。',
    en: 'The reports give no dates, so on-time rates, days to answer and overdue backlogs cannot be computed.',
  },
  article: { zh: '条例', en: 'Regulations' },
} satisfies Words;

/** Articles of the Regulations behind an indicator, by its id; rows of the form have theirs in src/form/. */
export const indicatorArticles: Record<string, number[]> = {
  requests_received: [27, 29], caseload: [27, 33], requests_change: [27], full_disclosure_rate: [36], disclosure_rate: [36, 37],
  decided_disclosure_rate: [13, 36, 37], withheld_rate: [14, 15, 16], withheld_reasons: [14, 15, 16, 36], unable_rate: [30, 36, 38], not_held_rate: [36],
  unprocessed_rate: [35, 36, 39], clearance_rate: [33], carry_over_rate: [33], applicant_mix: [27], disputes_per_100: [51],
  reconsideration_overturn_rate: [51], litigation_overturn_rate: [51], documents_issued: [20], documents_repealed: [20], documents_in_force: [20],
  decisions: [20], fees_yuan: [20], items_published: [19, 50], followers: [23], checks_passed_share: [50], zero_share: [27, 50], coverage: [49, 50],
};
