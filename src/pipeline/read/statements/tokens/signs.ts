import { asOfWords, nameEndings, sinceWord } from '../../../../form/statement-words.ts';
import { anyOf } from './any-of.ts';
import { quantityAt, quantityPattern } from './quantity.ts';
import { spelledAt, spelledBeginnings } from './spelled.ts';
import type { Token } from './token.ts';

/** What was found at an offset and where it ends; `kind` null for digits that are no figure and are passed over. */
export type Found = Pick<Token, 'means' | 'quantity'> & { kind: Token['kind'] | null; to: number };

type Reader = (text: string, from: number) => Found | null;

/** Dates, figures, names and marks by the code of the character they begin with: what no word list holds. */
export const signs: ReadonlyMap<number, Reader> = (() => {
  const readers = new Map<number, Reader>();
  const add = (characters: string, reader: Reader) => [...characters].forEach((character) => readers.set(character.charCodeAt(0), reader));
  add(',;:、()', (text, from) => ({ kind: 'mark', means: text[from] ?? '', to: from + 1, quantity: undefined }));
  add('“"《', nameAt);
  add('截自', (text, from) => timeAt(asOf, 'open', text, from) ?? timeAt(since, 'cumulative', text, from) ?? null);
  add('0123456789', (text, from) => datedAt(text, from) ?? figureAt(text, from));
  add(spelledBeginnings, numeralAt);
  return readers;
})();

/** What is no count by the character behind its digits: a year, a month, a share. */
function datedAt(text: string, from: number): Found | null {
  let end = from + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  switch (text[end]) {
    case '年': return timeAt(since, 'cumulative', text, from) ?? yearAt(text, from);
    case '月': return timeAt(month, 'part', text, from);
    case '.': case '%': case '‰': return percentAt(text, from);
    default: return null;
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const asOf = new RegExp(`(?:${anyOf(asOfWords)})(?:20\\d\\d年)?(?:\\d{1,2}月)?(?:\\d{1,2}[日号]|底|末)?`, 'uy');

/** 自2019年5月上线以来; 2023年以来 is that year. */
const since = new RegExp(`自?(?:19|20)\\d\\d年(?:\\d{1,2}月)?(?:\\d{1,2}日)?[^\\d,;。]{1,8}${sinceWord}`, 'uy');

const month = /(?<![-至\d])\d{1,2}月(?:份|(?=,))/uy;

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function timeAt(pattern: RegExp, means: string, text: string, from: number): Found | null {
  const found = at(pattern, text, from);
  return found && { kind: 'time', means, to: from + found[0].length, quantity: undefined };
}

const year = /((?:19|20)\d\d)年(?:度|以来)?(?:全年)?(?!\d{1,2}月)/uy;

function yearAt(text: string, from: number): Found | null {
  const found = at(year, text, from);
  return found && { kind: 'year', means: found[1] ?? '', to: from + found[0].length, quantity: undefined };
}

const percent = /\d+(?:\.\d+)?[%‰]/uy;

function percentAt(text: string, from: number): Found | null {
  const found = at(percent, text, from);
  return found && { kind: 'percent', means: '', to: from + found[0].length, quantity: undefined };
}

const figure = new RegExp(quantityPattern, 'uy');

function figureAt(text: string, from: number): Found | null {
  const found = at(figure, text, from);
  if (!found) return null;
  const quantity = quantityAt(text, from, found);
  return { kind: quantity && 'number', means: '', quantity: quantity ?? undefined, to: from + found[0].length };
}

function numeralAt(text: string, from: number): Found | null {
  const quantity = spelledAt(text, from);
  return quantity && { kind: 'number', means: '', quantity, to: quantity.to };
}

const name = /[“"][^“”"。;]{1,24}[”"]|《[^《》。]{1,60}》/uy;

/** A name between marks is nobody's word, but its end may tell a channel: “汝州政府网”, 《福建日报》. */
function nameAt(text: string, from: number): Found | null {
  const found = at(name, text, from)?.[0];
  if (found === undefined) return null;
  const to = from + found.length;
  const ending = endings.find(({ words }) => words.some((word) => found.endsWith(word, found.length - 1) || found.includes(`${word}—`) || found.includes(`${word}-`)));
  return ending && (ending.channel === 'website') !== found.startsWith('《') ? { kind: 'channel', means: ending.channel, to, quantity: undefined } : { kind: 'name', means: '', to, quantity: undefined };
}

const endings = Object.entries(nameEndings).map(([channel, words]) => ({ channel, words: words.split(' ') }));
