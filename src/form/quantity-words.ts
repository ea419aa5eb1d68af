import type { Metric } from './statement-words.ts';

/** Units in which reports count each metric. `次` of 解读 is a real one; `人次` at a press conference counts visitors. */
export const metricUnits: Record<Metric, string> = {
  items_published: '条 件 篇 期 个 份 则 项 幅 张 版 部 组 篇次 条次',
  interpretations: '条 件 篇 期 次 个 份 则 项 幅 张 部 组 篇次 条次',
  followers: '人 名 位 户 个',
  accounts: '个 家',
  visits: '次 人次 人 个',
  press_conferences: '场 场次 次 期 个',
  gazettes: '期 辑',
  videos: '条 个 部 期 集 则 支 篇 组',
};

/** Units in which texts alone are counted. */
export const textUnits = '篇 份 则 期';

/** Units that count how often something was done. */
export const occasionUnits = '次 批次';

/** Units of requests, outcomes and disputes. */
export const caseUnits = '件 宗 份 条 项 个 起 例 封';

/** Further units, so that 3项 is told from 3项目 and 46家 from a bare 46: none of them counts publishing. */
export const otherUnits = '批次 类 处 级 套 本 册 家次 小时 天 岁 倍 台 元 万元 亿元 年 月 日 号 时 分 名次 届 层 楼 室 期间 周年 个月 工作日 个工作日';

/** A digit that is none of a date's. Without one a sentence counts nothing in digits: the title, the period, the day below. */
export const countingDigit = /\d(?![\d年月日])/u;

/** Multipliers behind the digits. */
export const multipliers: Record<string, number> = { 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 };

/** Right behind the digits or the multiplier: 200余篇, 1万余条, 160多万. */
export const moreThanSuffixes = '余 多 几 来';

/** Behind the unit. */
export const behindUnit: Record<'about' | 'at_least', string> = { about: '左右 上下', at_least: '以上' };

/** Words between what is counted and its figure, by what they say of it. */
export const leadWords: Record<'about' | 'nearly' | 'at_least' | 'total' | 'each' | 'neutral', string> = {
  about: '约 大约 约有 约为',
  nearly: '近 将近 接近',
  at_least: '超 超过 逾 突破 至少 已超过 已突破 达到了',
  total: '共 共计 总计 合计 总共 累计 总数',
  each: '各 均 均为 各为',
  neutral: '等 有 为 达 达到 已达 已有 达了 是 到 至 增长至 增长到 增加至 增加到 增至 升至 上升至 提升至 数为 : 已 了 年末的 年底的 目前的 现在的',
};

/** Chinese numerals as accounts and requests are counted: 一个微信公众号, 收到申请三件. */
export const numerals: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** What they are multiplied by: 三百二十. */
export const numeralSteps: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** Units behind a numeral below ten, and behind a greater one, too. */
export const numeralUnits = '个 件 宗 例';
export const behindNumeral = '条 篇 份 则 期 人 次';
