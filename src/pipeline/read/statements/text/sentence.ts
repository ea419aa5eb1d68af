import { plainLetters } from '../../../../form/letters.ts';
import type { Place } from '../../../place.ts';
import { maySpell } from '../tokens/spelled.ts';
import { placeIn, type Paragraph } from './prose.ts';

/** A sentence as it is compared: plain letters, no white space. */
export interface Sentence {
  text: string;
  paragraph: Paragraph;
  /** Where each character of `text` stands in the paragraph, and behind the last one where the sentence ends. */
  at: (index: number) => number;
}

/**
 * The sentences of a paragraph that can hold a figure or say that there was none. Where 〔略〕 marks prose that was left
 * out (the abridged reports of this project) a sentence ends too, and so the rest reads as in the whole document.
 */
export function sentencesOf(paragraph: Paragraph): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const raw of paragraph.text.replace(cutMarks, (mark) => '。'.repeat(mark.length)).split(/[。！？!?]/u)) {
    if (raw.length <= longestSentence && saysSomething(raw)) sentences.push(sentenceOf(paragraph, raw, from));
    from += raw.length + 1;
  }
  return sentences;
}

/** Longer ones are tables run together, or no text. Real enumerations of forty kinds have 700 characters. */
const longestSentence = 3000;

/** What stands in the text and belongs to no sentence: prose left out, marks of Word documents saved as text. */
const cutMarks = /〔略〕|\[bookmark:[^\]]*\]/gu;

/** A figure, or that there was none: 未收到政府信息公开申请. Asked of the text as it stands, for speed. */
const saysSomething = (raw: string): boolean => /[\d０-９]/u.test(raw) || maySpell.test(raw)
  || (/[未无無没沒零]/u.test(raw) && /[请請议議讼訟转轉]/u.test(raw));

/** Plain letters stand one for one almost always; where they do not, and where there is white space, places are kept. */
function sentenceOf(paragraph: Paragraph, raw: string, from: number): Sentence {
  const plain = plainLetters(raw);
  const oneForOne = plain.length === raw.length;
  if (oneForOne && !blank.test(plain)) return { text: plain, paragraph, at: (index) => from + index };
  const apart = blanksBetweenFigures(raw);
  const [kept, codes]: [number[], number[]] = [[], []];
  for (let index = 0; index < raw.length; index += 1) {
    const letters = oneForOne ? plain.charAt(index) : plainLetters(raw.charAt(index));
    for (let unit = 0; unit < letters.length; unit += 1) {
      const code = letters.charCodeAt(unit);
      if (blanks.has(code) && !apart.has(index)) continue;
      codes.push(code);
      kept.push(index);
    }
  }
  return { text: String.fromCharCode(...codes), paragraph, at: (index) => from + (kept[index] ?? raw.length) };
}

/** White space of any kind, and the signs of Markdown; and all of them that plain letters can be. */
const blank = /[\s\u200b\ufeff*]/u;
const blanks = new Set([...'\t\n\v\f\r *\u1680\u200b\u2028\u2029\ufeff'].map((letter) => letter.charCodeAt(0)));

/** Blanks group a figure by thousands (2 428); any other keeps two figures apart. */
function blanksBetweenFigures(raw: string): Set<number> {
  const apart = new Set<number>();
  for (const { 0: figures, index } of raw.matchAll(/[\d０-９]+(?:\s+[\d０-９]+)+/gu)) {
    if (/^.{1,3}(?:\s+\S{3})+$/u.test(figures)) continue;
    for (const space of figures.matchAll(/\s/gu)) apart.add(index + space.index);
  }
  return apart;
}

/** The characters of the document from `from` to `to` of a sentence, wrapped lines joined. */
export function rawText({ paragraph, at }: Sentence, from: number, to: number): string {
  return paragraph.text.slice(at(from), at(to - 1) + 1);
}

/** Their place in the document. */
export function placeOf({ paragraph, at }: Sentence, from: number, to: number): Place {
  return placeIn(paragraph, at(from), at(to - 1) + 1);
}
