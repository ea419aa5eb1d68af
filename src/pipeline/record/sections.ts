import { plainLetters } from '../../form/letters.ts';
import { headingMarks, sectionHeadings, sectionIds, type SectionId } from '../../form/sections.ts';
import type { Document } from '../decode/document.ts';

/**
 * Sections whose heading stands in the document: behind its numeral, 二、, wherever that stands in run-together text; or
 * as a line of its own that is numbered otherwise (2. 第二部分) or not at all.
 */
export function sectionsOf(document: Document): SectionId[] {
  const found = new Set<SectionId>();
  for (const line of document.lines) {
    if (!enumerators.some((mark) => line.text.includes(mark))) continue;
    const printed = plainLetters(line.text);
    if (!headingMarks.test(printed)) continue;
    const text = printed.replace(/[\s#*]+/gu, '');
    for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
      if (!isNumbered(text, at)) continue;
      for (const [id, heading] of headings) if (!found.has(id) && standsAt(heading, text, at + 1)) found.add(id);
    }
  }
  return sectionIds.filter((id) => found.has(id) || (found.size < sectionIds.length && hasOwnLine(id, document)));
}

/** 、 as it is printed. */
const enumerators = ['、', '､', '︑'];

/** Characters of the longest such line. */
const longestHeading = 45;

const hasOwnLine = (id: SectionId, { lines }: Document): boolean => lines.some(({ text }) => text.length <= longestHeading && /[况题告述诉讼]/u.test(text)
  && ownLines[id].test(plainLetters(text).replace(/[\s#*]+/gu, '')));

const ownLines = Object.fromEntries(sectionIds.map((id) => [
  id, new RegExp(`^(第[一二三四五六七八九十]{1,2}(部分|章)|[一二三四五六七八九十]|\\d)?[、.:]?(因?政府信息公开(工作)?)?[^\\p{P}]{0,12}?(${sectionHeadings[id].source})[^。,;:?!\\d]{0,12}$`, 'u'),
])) as Record<SectionId, RegExp>;

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
