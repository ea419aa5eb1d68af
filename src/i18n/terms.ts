import type { FormId, Wording } from '../form/index.ts';
import type { Origin, Severity } from '../pipeline/finding.ts';
import type { CellState, Level, Period, Precision, Provenance, Scope } from '../pipeline/record/report.ts';
import type { Language, Words } from './index.ts';

// Names of the ids that stand in the dataset. Words of the form itself (tables, rows, columns) live in src/form/.

/** The name of an id; an id that no list knows yet is shown as it stands, so that nothing disappears. */
export const nameOf = (words: Words, id: string | null, language: Language): string => (id === null ? '' : words[id]?.[language] ?? id);

export const levels: Record<Level, Wording> = {
  national: { zh: '国家级', en: 'national' },
  province: { zh: '省级', en: 'provincial' },
  prefecture: { zh: '地级', en: 'prefectural' },
  county: { zh: '县级', en: 'county' },
  township: { zh: '乡级', en: 'township' },
};

/** Systems (系统): bodies doing the same work at different levels. */
export const systems: Words = {
  government: { zh: '人民政府', en: 'government' },
  general_office: { zh: '政府办公厅（室）', en: 'general office' },
  petition: { zh: '信访', en: 'petitions' },
  development_reform: { zh: '发展改革', en: 'development and reform' },
  education: { zh: '教育', en: 'education' },
  science: { zh: '科技', en: 'science and technology' },
  industry: { zh: '工业和信息化', en: 'industry and information technology' },
  ethnic_affairs: { zh: '民族宗教', en: 'ethnic and religious affairs' },
  public_security: { zh: '公安', en: 'public security' },
  civil_affairs: { zh: '民政', en: 'civil affairs' },
  justice: { zh: '司法行政', en: 'justice' },
  finance: { zh: '财政', en: 'finance' },
  human_resources: { zh: '人力资源和社会保障', en: 'human resources and social security' },
  natural_resources: { zh: '自然资源', en: 'natural resources' },
  environment: { zh: '生态环境', en: 'ecology and environment' },
  housing: { zh: '住房和城乡建设', en: 'housing and construction' },
  transport: { zh: '交通运输', en: 'transport' },
  water: { zh: '水利', en: 'water' },
  agriculture: { zh: '农业农村', en: 'agriculture and rural affairs' },
  commerce: { zh: '商务', en: 'commerce' },
  culture_tourism: { zh: '文化和旅游', en: 'culture and tourism' },
  health: { zh: '卫生健康', en: 'health' },
  veterans: { zh: '退役军人事务', en: 'veterans’ affairs' },
  emergency: { zh: '应急管理', en: 'emergency management' },
  audit: { zh: '审计', en: 'audit' },
  market_regulation: { zh: '市场监管', en: 'market regulation' },
  sports: { zh: '体育', en: 'sports' },
  statistics: { zh: '统计', en: 'statistics' },
  medical_security: { zh: '医疗保障', en: 'healthcare security' },
  urban_management: { zh: '城市管理', en: 'urban management' },
  forestry: { zh: '林业', en: 'forestry' },
  tax: { zh: '税务', en: 'tax' },
  customs: { zh: '海关', en: 'customs' },
};

/** What a report as a whole follows. */
export const forms: Record<FormId, Wording> = {
  '2014': { zh: '2014年统计表', en: '2014 statistics list' },
  '2019': { zh: '2019版', en: '2019 form' },
  '2021': { zh: '2021版', en: '2021 form' },
  mixed: { zh: '2019版、2021版混用', en: '2019 and 2021 forms mixed' },
  none: { zh: '未收录统计表，仅有正文数字', en: 'no form on file, figures of the text only' },
};

export const cellStates: Record<CellState, Wording> = {
  stated: { zh: '填有数字', en: 'number stated' },
  blank: { zh: '空白', en: 'blank' },
  not_applicable: { zh: '不适用', en: 'not applicable' },
  unreadable: { zh: '本站未能识读', en: 'we could not read it' },
  absent: { zh: '原文没有这一格', en: 'not in the document' },
  corrected: { zh: '本站更正', en: 'corrected by us' },
};

export const cellStateMeanings: Record<CellState, Wording> = {
  stated: { zh: '原文在此写明这个数。0也是数，照收。', en: 'The document says this number here. A stated 0 is a number and is kept as one.' },
  blank: { zh: '有这一格，但没有填。不当作0。', en: 'The cell is there and empty. It is not taken for 0.' },
  not_applicable: { zh: '格内写的是“/”“—”一类记号。', en: 'The cell holds a mark such as “/” or “—”.' },
  unreadable: { zh: '这里有或可能有内容，但不能确定是哪一个数，因而不取值。这是本站的不足，不是年报的错。', en: 'Something is or may be here that cannot be read as one number with certainty, so it has no value. The failing is ours, not the report’s.' },
  absent: { zh: '原文缺这一行、这一列或整张表。', en: 'The document lacks the row, the column or the whole table.' },
  corrected: { zh: '本站识读有误，经人工核对后改正；原先读到的字符仍保留。', en: 'We had misread it; a person compared it with the document and put it right. The characters first read are kept.' },
};

export const severities: Record<Severity, Wording> = {
  error: { zh: '不符', en: 'does not add up' },
  warning: { zh: '留意', en: 'take note' },
  info: { zh: '说明', en: 'for information' },
};

export const origins: Record<Origin, Wording> = {
  report: { zh: '年报自身', en: 'in the report itself' },
  reading: { zh: '本站未能识读', en: 'not read by us' },
};

export const provenances: Record<Provenance, Wording> = {
  official: { zh: '官方网页原件', en: 'official original' },
  copy: { zh: '转载件', en: 'copy' },
  typed: { zh: '手工录入', en: 'typed in by hand' },
};

export const scopes: Record<Scope, Wording> = {
  body: { zh: '本机关口径', en: 'this body alone' },
  area: { zh: '汇总口径（含下属部门或全辖区）', en: 'sums up its departments or its whole area' },
  unknown: { zh: '口径未明（是否含下属单位不详）', en: 'scope unknown (with or without subordinate bodies)' },
};

/** What the text counts. */
export const metrics: Words = {
  items_published: { zh: '主动公开信息', en: 'items published' },
  interpretations: { zh: '政策解读', en: 'policy interpretations' },
  followers: { zh: '关注人数', en: 'followers' },
  accounts: { zh: '新媒体账号', en: 'social media accounts' },
  visits: { zh: '访问量', en: 'visits' },
  press_conferences: { zh: '新闻发布会', en: 'press conferences' },
  gazettes: { zh: '政府公报', en: 'gazette issues' },
  videos: { zh: '视频', en: 'videos' },
};

export const channels: Words = {
  all: { zh: '各渠道合计', en: 'all channels' },
  website: { zh: '网站', en: 'website' },
  wechat: { zh: '微信', en: 'WeChat' },
  weibo: { zh: '微博', en: 'Weibo' },
  toutiao: { zh: '头条号', en: 'Toutiao' },
  douyin: { zh: '抖音', en: 'Douyin' },
  kuaishou: { zh: '快手', en: 'Kuaishou' },
  video_account: { zh: '视频号', en: 'WeChat Channels' },
  app: { zh: '客户端', en: 'app' },
  new_media: { zh: '政务新媒体', en: 'social media, several accounts' },
  gazette: { zh: '政府公报', en: 'gazette' },
  press: { zh: '报刊广播电视', en: 'press and broadcast' },
  notice_board: { zh: '公开栏', en: 'notice boards' },
  unspecified: { zh: '渠道未说明', en: 'channel not stated' },
};

export const periods: Record<Period, Wording> = {
  year: { zh: '当年', en: 'during the year' },
  stock: { zh: '时点数', en: 'at a point in time' },
  cumulative: { zh: '历年累计', en: 'cumulative' },
  unspecified: { zh: '时期未说明', en: 'period not stated' },
};

export const precisions: Record<Precision, Wording> = {
  exact: { zh: '确数', en: 'exact' },
  at_least: { zh: '至少', en: 'at least' },
  about: { zh: '约', en: 'about' },
  nearly: { zh: '近', en: 'nearly' },
};
