import { formWords } from '../../../form/words.ts';

/** A stretch of text: from, to (exclusive). */
export interface Span {
  from: number;
  to: number;
}

/**
 * Words of the form, and runs of other Chinese text between them, as spans that cover all Chinese characters from
 * `start`, whatever blanks stand inside. An enumerator right before a word and what stands in brackets right behind it,
 * (单位:万元), belong to it.
 */
export function wordSpans(text: string, start: number): Span[] {
  const at: number[] = [];
  let han = '';
  for (let index = start; index < text.length; index += 1) {
    const from = index;
    for (; isHan(text.charCodeAt(index)); index += 1) at.push(index);
    if (index > from) han += text.slice(from, index);
  }
  const spans: Span[] = [];
  let free = 0;
  const addOther = (upTo: number) => {
    for (let a = free; a < upTo; a += 1) {
      let b = a;
      while (b + 1 < upTo && !holdsFigure.test(text.slice((at[b] ?? 0) + 1, at[b + 1]))) b += 1;
      const last = spans.at(-1);
      // A letter doubled: 规范性文件件.
      if (a === b && last && last.to === at[a] && text[last.to - 1] === text[last.to]) last.to += 1;
      else spans.push({ from: at[a] ?? 0, to: (at[b] ?? 0) + 1 });
      a = b;
    }
  };
  for (const match of han.matchAll(wordPattern)) {
    const end = match.index + match[0].length;
    // (四)无 0 0 0 0 0 0 0 法提供, a group's label beside two rows, is no word.
    if (holdsFigure.test(text.slice(at[match.index], at[end - 1]))) continue;
    if (match[0].length === 2 && runsOn(text, at[end - 1] ?? 0, at[end] ?? text.length, han.slice(end))) continue;
    addOther(match.index);
    spans.push({ from: at[match.index] ?? 0, to: (at[end - 1] ?? 0) + 1 });
    free = end;
  }
  addOther(at.length);
  return withEnumerators(text, withBrackets(text, spans));
}

/** Words one after the other; the set of their first letters spares looking for all of them at every letter. */
const wordPattern = new RegExp(`(?=[${[...new Set(formWords.map((word) => word[0]))].join('')}])(?:${formWords.join('|')})`, 'gu');

const wordHere = new RegExp(`^(?:${wordPattern.source})`, 'u');

/** Digits, what is left of them, or a sign for none between blanks. */
const holdsFigure = /[\dA-Za-z?■□○●]|\s[-—–/]{1,2}\s/u;

/** 其他 and 总计 are words only where no other text runs on: 其他法律行政法规禁让公开 and 其他*理, misread, are one label. */
function runsOn(text: string, last: number, next: number, behind: string): boolean {
  const between = text.slice(last + 1, next);
  if (between !== '') return /^[^\s\d()]+$/u.test(between);
  return !wordHere.test(behind) && !/^[一二三四五六七八九十]{1,2}[)、.．]/u.test(text.slice(next, next + 3));
}

/** The blocks of Chinese characters, and the signs for iteration and zero. */
const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff)
  || code === 0x3005 || code === 0x3007;

/** Joins what stands in brackets behind a word to it: all spans that begin inside, and one that reaches out of them is cut there. */
function withBrackets(text: string, spans: readonly Span[]): Span[] {
  const notes = [...text.matchAll(note)].filter((match) => !isEnumerator.test(match[1] ?? '')).map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const result: Span[] = [];
  let next = 0;
  for (const span of spans) {
    while ((notes[next]?.to ?? Infinity) <= span.from) next += 1;
    const last = result.at(-1);
    const bracket = notes[next];
    const own = { ...span };
    if (bracket && last && bracket.from < span.from && last.to <= bracket.to) {
      last.to = bracket.to;
      own.from = bracket.to;
    } else if (bracket && bracket.from > span.from && bracket.from < span.to && bracket.to > span.to) own.to = bracket.to;
    if (last && own.from < last.to) own.from = last.to;
    if (own.from < own.to && hasHan(text, own)) result.push(own);
  }
  return result;
}

/** As long as 区分处理的,只计这一情形,不计其他情形; the form's note about the balance of columns is a word of its own. */
const note = /\((?<=[\p{Script=Han})][\s”"]*\()([^()]{1,30})\)/gu;

const isEnumerator = /^\s*[一二三四五六七八九十]{1,2}\s*$/u;

const hasHan = (text: string, { from, to }: Span): boolean => /\p{Script=Han}/u.test(text.slice(from, to));

/** Gives each label its enumerator, 2. or (七) or 四、; a span that was nothing but an enumerator is gone. */
function withEnumerators(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const from = enumeratorBefore(text, span.from);
    for (let last = result.at(-1); last && last.to > from; last = result.at(-1)) {
      if (last.from < from) last.to = from;
      else result.pop();
    }
    result.push({ from, to: span.to });
  }
  return result;
}

/** The digit of `2.` or `3、` right before a label is the label's, not the last figure's (2200003252.没有…). */
function enumeratorBefore(text: string, from: number): number {
  // Text that is no word of the form begins with its numeral: only the bracket is left out.
  if (text[from - 1] === '(' && /^[一二三四五六七八九十]{1,2}\s*\)/u.test(text.slice(from, from + 4))) return from - 1;
  if (!/[)、.．]\s*$/u.test(text.slice(Math.max(0, from - 8), from))) return from;
  const before = /(\d\s*[.、．]|[(]?\s*[一二三四五六七八九十]{1,2}\s*[)、.．])\s*$/u.exec(text.slice(Math.max(0, from - 8), from));
  return before ? from - before[0].length : from;
}
