import type { Document } from '../decode/document.ts';

/**
 * The bodies that sign a document at its end, above or beside the day, and those that it names as its publisher
 * (发布机构：清河县教育局, in a page's head); in this order, as printed: an office publishes the reports of others.
 */
export function publishersOf({ lines }: Document): string[] {
  const front = lines.slice(0, 60).flatMap(({ text }) => {
    if (!/[构位关门]/u.test(text)) return [];
    const plain = text.normalize('NFKC').replace(/(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han}{0,3}\s*:)/gu, '');
    return [...plain.matchAll(/(?:发布|发文|公开|编制|制发)(?:机构|单位|机关|部门)\s*[:：]\s*(\p{Script=Han}{4,30})/gu)].map((match) => match[1] ?? '');
  });
  const end = lines.map(({ text }) => text.normalize('NFKC').replace(/\s/g, '')).filter((text) => text !== '').slice(-8);
  const signed = end.flatMap((text, index) => {
    const [, beside, day] = /^(.*?)((?:20\d\d|二[〇○零]..)年.{1,3}月.{1,3}日)$/u.exec(text) ?? [];
    const body = beside === '' ? end[index - 1] : beside;
    return day && body && /^\p{Script=Han}{4,30}$/u.test(body) ? [body] : [];
  });
  return [...signed, ...front];
}
