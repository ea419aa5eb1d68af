import { editDistance } from './edit-distance.ts';
import { fewestEdits, letterKinds } from './letter-kinds.ts';
import { plainLetters } from './letters.ts';
import { remembered } from './remembered.ts';

/** A label taken apart: its enumerator (三, 七, 4) and its words, both normalized. */
export interface Label {
  enumerator: string;
  body: string;
  /** The words without a note in brackets, where that leaves any. */
  plain: string;
  /** Kinds of letters in the words, and in those without a note. */
  kinds: number;
  plainKinds: number;
}

/** Normalizes a label: NFKC, no spaces, no punctuation; the enumerator apart. */
export const labelOf: (text: string) => Label = remembered(take);

function take(text: string): Label {
  const compact = plainLetters(text.replace(/\[bookmark:[^\]]*\]/g, '')).replace(/[\s\u200b*#|]/gu, '');
  const match = /^[(]?([一二三四五六七八九十]{1,3}|\d{1,2})(?:[)、.．]|(?=\p{Script=Han}))[、.]?/u.exec(compact);
  const numbered = match && (/[)、.．]/u.test(match[0]) || /^\d/.test(match[0]));
  const enumerator = numbered ? match[1] ?? '' : '';
  const rest = numbered ? compact.slice(match[0].length) : compact;
  const body = wordsOf(rest);
  const plain = wordsOf(rest.replace(/\([^)]*\)?/gu, '')) || body;
  return { enumerator, body, plain, kinds: letterKinds(body), plainKinds: letterKinds(plain) };
}

/** What stands behind group labels that a conversion has put into a label's cell: 三、本年度办理结果1.属于国家秘密 → 1.属于国家秘密. */
export function behindGroups(text: string, groups: readonly string[]): string[] {
  const compact = plainLetters(text).replace(/[\s\u200b]/gu, '');
  const group = leads.get(groups) ?? leadOf(groups);
  const found: string[] = [];
  for (let rest = compact, lead = group.exec(rest); lead; lead = group.exec(rest)) {
    rest = rest.slice(lead[0].length);
    found.push(rest);
  }
  return found;
}

const leads = new Map<readonly string[], RegExp>();

function leadOf(groups: readonly string[]): RegExp {
  const lead = new RegExp(`^(${enumerators})?(${groups.map((printed) => labelOf(printed).body).join('|')})\\p{P}?(?=.)`, 'u');
  leads.set(groups, lead);
  return lead;
}

const enumerators = '[(]?[一二三四五六七八九十]{1,2}[)、.．]';

const wordsOf = (text: string): string => text.replace(/[\p{P}\p{S}]/gu, '');

/**
 * Likeness of two labels from 0 to 1, by edit distance on their words. Equal enumerators add to it, different ones
 * take away; a piece of a label (its beginning or its end, from three characters) counts a little above half. A likeness
 * below `least` may be told as a lower one: most labels are told apart by their letters, without looking at the order.
 */
export function likeness(read: Label, form: Label, least = 0): number {
  if (read.body === '' || form.body === '') return 0;
  // Equal enumerators add 0.1.
  const enough = least - 0.11;
  const whole = closeness(read.body, form.body, fewestEdits(read.kinds, form.kinds), enough);
  const isSame = read.plain === read.body && form.plain === form.body;
  const plain = isSame ? whole : closeness(read.plain, form.plain, fewestEdits(read.plainKinds, form.plainKinds), enough);
  const words = Math.max(whole, plain, pieceOf(read.body, form.body));
  if (read.enumerator === '' || form.enumerator === '') return words;
  return read.enumerator === form.enumerator ? Math.min(1, words + 0.1) : Math.max(0, words - 0.15);
}

function pieceOf(piece: string, whole: string): number {
  if (piece.length < 3 || piece.length >= whole.length) return 0;
  return whole.startsWith(piece) || whole.endsWith(piece) ? 0.55 + 0.4 * (piece.length / whole.length) : 0;
}

/** 1 minus edit distance over the longer length; 0 where that distance, at least `fewest`, makes it less than enough. */
function closeness(a: string, b: string, fewest: number, enough: number): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > longer * 0.6 || 1 - fewest / longer < enough) return 0;
  return 1 - editDistance(a, b) / longer;
}
