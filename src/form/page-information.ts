import { plainLetters } from './letters.ts';

/**
 * Whether a line is what a page says of itself around the report (发布时间：2024-01-22 来源：县教育局 浏览次数：186
 * 字体：[大 中 小] 打印 关闭): how often the page was opened is no figure of the report.
 */
export function isPageInformation(line: string): boolean {
  if (line.length > longest || line.includes('。') || !/[:：打阅【[]/u.test(line)) return false;
  const plain = plainLetters(line).replace(/[\s[\]【】〔〕]/gu, '');
  const counters = plain.match(counter)?.length ?? 0;
  return onlyCounter.test(plain) || (!/[，,;]\p{Script=Han}/u.test(plain) && counters + (plain.match(label)?.length ?? 0) >= 2);
}

/** Characters of the longest such line; sentences may be longer. */
const longest = 200;

const opened = '(?:浏览|阅读|点击|访问|查看|下载|人气)(?:总?次数|总?量|人?数|率)?[:(]';
const counter = new RegExp(opened, 'gu');
const onlyCounter = new RegExp(`^(?:本[页文])?${opened}\\d[\\d,]*(?:人?次|人)?\\)?$`, 'u');

const label = /(?:时间|日期|来源|作者|撰稿|编辑|责编|审核|审签|字体|字号|文号|索引号|发布机构|发布者|发布人|信息分类):|打印(?!机)|关闭窗口|关闭$|分享到/gu;
