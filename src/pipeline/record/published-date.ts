import type { Document } from '../decode/document.ts';
import { chineseDigits } from './year.ts';

export interface PublishedDate {
  /** ISO day. */
  date: string;
  basis: 'published' | 'signed';
}

/** The day a document says it was published (发布时间, in a page's head), else the day below its signature; else null. */
export function publishedDateOf(document: Document): PublishedDate | null {
  for (const { text } of document.lines.slice(0, 60)) {
    if (!text.includes('间') && !text.includes('期')) continue;
    const match = /(?:发布|发文|公开|成文|生成)(?:时间|日期)\s*[:：]?\s*(20\d{2}[-年./]\d{1,2}[-月./]\d{1,2})/u.exec(text.normalize('NFKC'));
    const date = match?.[1] ? dayIn(match[1]) : null;
    if (date) return { date, basis: 'published' };
  }
  const signed = dayBelow(document.lines);
  return signed === null ? null : { date: signed, basis: 'signed' };
}

/** The last of the days that stand by themselves on one of the last eight lines. */
function dayBelow(lines: Document['lines']): string | null {
  for (let at = lines.length - 1, left = 8; at >= 0 && left > 0; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '') continue;
    const day = dayIn(text);
    if (day !== null) return day;
    left -= 1;
  }
  return null;
}

/** A line that is a day and nothing else: 2020年2月14日, 2020-02-14, 二〇二〇年二月十四日. */
function dayIn(line: string): string | null {
  const text = line.normalize('NFKC').replace(/\s/g, '');
  const match = /^(20\d{2})[-年./](\d{1,2})[-月./](\d{1,2})日?$/u.exec(text);
  if (match) return iso(Number(match[1]), Number(match[2]), Number(match[3]));
  const chinese = /^(二[〇○零].{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/u.exec(text);
  if (!chinese) return null;
  const year = Number([...chinese[1] ?? ''].map((digit) => chineseDigits[digit] ?? 'x').join(''));
  return iso(year, chineseNumber(chinese[2] ?? ''), chineseNumber(chinese[3] ?? ''));
}

/** 一 to 三十一. */
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (character: string | undefined, otherwise: number) => (character ? Number(chineseDigits[character] ?? character) : otherwise);
  return digit(tens, 1) * 10 + digit(ones, 0);
}

/** Null for a day that the calendar does not have. */
function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
