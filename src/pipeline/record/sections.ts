import type { Document } from '../decode/document.ts';

/** The six sections that the form requires. */
export type SectionId = 'overview' | 'disclosure' | 'requests' | 'review' | 'problems' | 'other';

export const sectionIds: SectionId[] = ['overview', 'disclosure', 'requests', 'review', 'problems', 'other'];

/** Words that tell a section by its heading, wherever it stands and whatever its numeral. */
const headings: Record<SectionId, RegExp> = {
  overview: /总体情况|概述|基本情况/u,
  disclosure: /主动公开政府信息情况/u,
  requests: /(收到和)?处理.{0,12}信息公开申请/u,
  review: /行政复议.{0,6}行政诉讼/u,
  problems: /存在的?(主要)?问题/u,
  other: /其他需要报告/u,
};

/** Sections whose heading stands in the document, at a line's beginning or, in run-together text, behind its numeral. */
export function sectionsOf(document: Document): SectionId[] {
  const text = document.lines.map((line) => line.text.normalize('NFKC').replace(/[\s#*]/gu, '')).join('\n');
  return sectionIds.filter((id) => new RegExp(`(^|[^\\p{Script=Han}])[一二三四五六七八九十]、(政府信息公开|因政府信息公开|政府信息公开工作)?.{0,12}?(${headings[id].source})`, 'mu').test(text));
}
