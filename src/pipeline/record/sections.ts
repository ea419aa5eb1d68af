import { sectionHeadings, sectionIds, type SectionId } from '../../form/sections.ts';
import type { Document } from '../decode/document.ts';

/** Sections whose heading stands in the document, at a line's beginning or, in run-together text, behind its numeral. */
export function sectionsOf(document: Document): SectionId[] {
  const text = document.lines.filter((line) => /[、､︑]/u.test(line.text)).map((line) => line.text.normalize('NFKC').replace(/[\s#*]/gu, '')).join('\n');
  return patterns.filter(([, pattern]) => pattern.test(text)).map(([id]) => id);
}

const patterns = sectionIds.map((id): [SectionId, RegExp] => [
  id, new RegExp(`(^|[^\\p{Script=Han}])[一二三四五六七八九十]、(因?政府信息公开(工作)?)?.{0,12}?(${sectionHeadings[id].source})`, 'mu'),
]);
