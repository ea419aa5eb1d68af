import { plainLetters } from '../../form/letters.ts';
import { areaMarks, areaWords, ownMarks, ownWords } from '../../form/scope-words.ts';
import type { Document } from '../decode/document.ts';
import type { Agency, Scope } from './report.ts';

/**
 * Whose figures a report gives, with the words that show it (form.md, Whose figures). A government or its office may sum
 * up its area: then the text says so. A department reports its own, in its own words or else under its own name. A
 * government whose text does not say is unknown.
 */
export function scopeOf(agency: Agency | null, title: string | null, document: Document): { scope: Scope; quote: string } {
  if (!agency) return { scope: 'unknown', quote: '' };
  const area = mayGather(agency) ? wordsIn(document, areaMarks, areaWords) : null;
  if (area !== null) return { scope: 'area', quote: area };
  const own = wordsIn(document, ownMarks, ownWords);
  if (own !== null) return { scope: 'body', quote: own };
  return agency.system === 'government' ? { scope: 'unknown', quote: '' } : { scope: 'body', quote: title ?? agency.name };
}

const mayGather = ({ system }: Agency): boolean => system === 'government' || system === 'general_office';

/** The first words of the document that match, as it prints them; looked for in lines that have one of the marks. */
function wordsIn({ lines }: Document, marks: RegExp, words: RegExp): string | null {
  for (const { text } of lines) {
    if (!marks.test(text)) continue;
    const plain = plainLetters(text);
    const found = words.exec(plain);
    if (found) return plain.length === text.length ? text.slice(found.index, found.index + found[0].length) : found[0];
  }
  return null;
}
