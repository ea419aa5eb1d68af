import type { Document } from '../decode/document.ts';
import type { Title } from './title.ts';
import { chineseDigits } from './year.ts';

export interface PublishedDate {
  /** ISO day. */
  date: string;
  basis: 'published' | 'signed';
}

/**
 * The day a document says it was published (发布时间, in a page's head, or 2024-01-22 来源：… right below its title), else
 * that of its signature, below the title, at its end or 成文日期 in a page's head; else null. `title`: as found; `year`: the
 * report's, before whose end nobody signs it (a page lists earlier reports with their days).
 */
export function publishedDateOf({ lines }: Document, title: Title | null = null, year: number | null = null): PublishedDate | null {
  const front = lines.slice(0, 60).flatMap(({ text }) => (text.includes('间') || text.includes('期') ? [plainIn(text)] : []));
  const below = lines.slice(title?.end ?? 0, title ? title.end + 2 : 0).map(({ text }) => plainIn(text));
  const day = firstDay(front, published) ?? firstDay(below, besideSource);
  if (day) return { date: day, basis: 'published' };
  const isOver = (each: string | null): each is string => each !== null && (year === null || each >= `${year}-12-01`);
  const signed = dayBelow(lines, isOver) ?? below.map(dayIn).findLast(isOver) ?? firstDay(front, made);
  return signed ? { date: signed, basis: 'signed' } : null;
}

/** The last of the days that stand by themselves on one of the last eight lines. */
function dayBelow(lines: Document['lines'], isOver: (day: string | null) => day is string): string | null {
  for (let at = lines.length - 1, left = 8; at >= 0 && left > 0; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '') continue;
    const day = dayIn(text);
    if (isOver(day)) return day;
    left -= 1;
  }
  return null;
}

/** NFKC, without brackets and without blanks inside words: 发 布 日 期：, [ 发布时间 ]. */
const plainIn = (text: string): string => text.normalize('NFKC').replace(/[[\]【】]/gu, '').replace(/(?<=\p{Script=Han})[ \t]+(?=[\p{Script=Han}:])/gu, '').trim();

/** The first day that stands right behind the words. */
function firstDay(texts: readonly string[], words: RegExp): string | null {
  for (const text of texts) {
    const found = dayIn(words.exec(text)?.[1] ?? '');
    if (found) return found;
  }
  return null;
}

const behind = (words: string): RegExp => new RegExp(`(?:${words})\\s*:?\\s*(20\\d{2}[-年./]\\d{1,2}[-月./]\\d{1,2})`, 'u');
const published = behind('(?:发布|发文|公开|公布|发表|信息|上传)(?:时间|日期)|^(?:时间|日期)(?=\\s*:)');
const besideSource = behind('^(?=20\\d{2}.{6,20}(?:来源|作者|发布))');
const made = behind('(?:成文|生成)(?:时间|日期)');

/** A line that is a day and nothing else: 2020年2月14日, (2020-02-14), 二〇二〇年二月十四日. */
function dayIn(line: string): string | null {
  const text = line.normalize('NFKC').replace(/[\s()]/g, '');
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
