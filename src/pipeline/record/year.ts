import type { Document } from '../decode/document.ts';
import { readingFinding, type Staged } from '../finding.ts';

/**
 * The year a report is about: from its title, and from the period it says its figures cover. Where the two differ
 * (last year's title on this year's report is a common slip) there is no year, and a finding says why.
 */
export function yearOf(title: string | null, document: Document): Staged<number | null> {
  const titled = title === null ? null : yearIn(title);
  const covered = coveredYear(document);
  if (titled !== null && covered !== null && titled !== covered.year) {
    return {
      value: null,
      findings: [readingFinding('agency.year_conflict', 'error', {
        zh: `标题写${titled}年，正文所列统计期限为${covered.year}年，不能确定是哪一年的年报。`,
        en: `The title says ${titled}, the period stated in the text is ${covered.year}: which year the report is about cannot be told.`,
      }, { line: covered.line, actual: `${titled} / ${covered.year}` })],
    };
  }
  return { value: titled ?? covered?.year ?? null, findings: [] };
}

function yearIn(title: string): number | null {
  const digits = /((?:19|20)\d{2})\s*年/u.exec(title)?.[1] ?? /(20\d{2})(?!\d)/u.exec(title)?.[1];
  if (digits) return Number(digits);
  const chinese = /二[〇○零0][〇○零一二三四五六七八九]{2}(?=年)/u.exec(title)?.[0];
  return chinese ? Number([...chinese].map((digit) => chineseDigits[digit] ?? '').join('')) : null;
}

export const chineseDigits: Record<string, string> = {
  '〇': '0', '○': '0', 零: '0', '0': '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9',
};

/** 统计期限自2023年1月1日起至2023年12月31日止 */
function coveredYear(document: Document): { year: number; line: number } | null {
  for (const [index, { text }] of document.lines.entries()) {
    if (!text.includes('年')) continue;
    const match = /(20\d{2})年1月1日[^。；]{0,8}?(?:(20\d{2})年)?12月31日/u.exec(text.normalize('NFKC').replace(/\s/g, ''));
    if (match?.[1] && (!match[2] || match[2] === match[1])) return { year: Number(match[1]), line: index + 1 };
  }
  return null;
}
