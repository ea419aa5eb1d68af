import type { Document } from '../decode/document.ts';
import type { Agency, Scope } from './report.ts';

/**
 * Whose figures a report gives, with the words that show it. A department or office reports its own, under its own
 * name; of a government or an area committee only the text tells (form.md, Whose figures): words that gather the
 * area's bodies, or 本机关 for itself. Without such words: unknown.
 */
export function scopeOf(agency: Agency | null, title: string | null, document: Document): { scope: Scope; quote: string } {
  if (!agency) return { scope: 'unknown', quote: '' };
  if (agency.system !== 'government') return { scope: 'body', quote: title ?? agency.name };
  for (const { text } of document.lines) {
    const quote = areaWords.exec(text)?.[0];
    if (quote) return { scope: 'area', quote };
  }
  for (const { text } of document.lines) {
    const quote = ownWords.exec(text)?.[0];
    if (quote) return { scope: 'body', quote };
  }
  return { scope: 'unknown', quote: '' };
}

/** 汇总平潭综合实验区各有关单位…; 全区各级行政机关共受理…申请; 2023年全区共主动公开政府信息. */
const areaWords = /汇总[^。；]{0,30}(单位|部门|机关|镇|乡|街道)|全[市县区省州旗盟](各级|各部门|共|累计|新收|主动|行政机关|接收|受理|收到)[^。；，,]{0,24}/u;

const ownWords = /(本机关|本级政府|区政府本级|市政府本级|县政府本级)[^。；，,]{0,24}(申请|公开)/u;
