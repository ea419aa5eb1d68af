import { plainLetters } from '../../form/letters.ts';
import { sectionHeadings, sectionIds, type SectionId } from '../../form/sections.ts';
import type { Document } from '../decode/document.ts';

/** Sections whose heading stands in the document, at a line's beginning or, in run-together text, behind its numeral. */
export function sectionsOf(document: Document): SectionId[] {
  const found = new Set<SectionId>();
  for (const line of document.lines) {
    if (!/[、､︑]/u.test(line.text)) continue;
    const printed = plainLetters(line.text);
    if (!numbered.test(printed)) continue;
    const text = printed.replace(/[\s#*]+/gu, '');
    for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
      if (!isNumbered(text, at)) continue;
      for (const [id, heading] of headings) if (!found.has(id) && standsAt(heading, text, at + 1)) found.add(id);
    }
  }
  return sectionIds.filter((id) => found.has(id));
}

const numbered = /[一二三四五六七八九十][\s#*]*、/u;

/** A numeral before the mark, and no word before the numeral: 第一、 is no section's. */
const isNumbered = (text: string, mark: number): boolean => /[一二三四五六七八九十]/u.test(text[mark - 1] ?? '')
  && !/\p{Script=Han}$/u.test(text.slice(Math.max(0, mark - 3), mark - 1));

const headings = sectionIds.map((id): [SectionId, RegExp] => [
  id, new RegExp(`(因?政府信息公开(工作)?)?.{0,12}?(${sectionHeadings[id].source})`, 'uy'),
]);

function standsAt(heading: RegExp, text: string, at: number): boolean {
  heading.lastIndex = at;
  return heading.test(text);
}
