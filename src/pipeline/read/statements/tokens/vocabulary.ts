import type { WordGroup } from '../../../../form/statement-words.ts';

/** Words by their first two letters, the longest first; those of one letter by that letter. */
export interface Vocabulary {
  /** Codes of the letters that words begin with. */
  firsts: ReadonlySet<number>;
  byLetters: ReadonlyMap<number, readonly Word[]>;
}

interface Word {
  word: string;
  group: WordGroup;
}

/** Where two groups have the same word it is the first one's. */
export function vocabularyOf(groups: readonly WordGroup[]): Vocabulary {
  const firsts = new Set<number>();
  const byLetters = new Map<number, Word[]>();
  for (const group of groups) {
    for (const word of group.words.split(' ')) {
      const key = keyAt(word, 0, Math.min(word.length, 2));
      firsts.add(word.charCodeAt(0));
      byLetters.set(key, [...byLetters.get(key) ?? [], { word, group }]);
    }
  }
  for (const alike of byLetters.values()) alike.sort((a, b) => b.word.length - a.word.length);
  return { firsts, byLetters };
}

/** The longest word that begins at an offset of a text. */
export function wordAt({ byLetters }: Vocabulary, text: string, from: number): Word | undefined {
  return begunAt(byLetters.get(keyAt(text, from, 2)), text, from) ?? begunAt(byLetters.get(keyAt(text, from, 1)), text, from);
}

/** Different letters may have the same key: words are compared in full. */
const keyAt = (text: string, from: number, letters: number): number => (text.charCodeAt(from) << 8) ^ (letters > 1 ? text.charCodeAt(from + 1) : 0);

function begunAt(words: readonly Word[] | undefined, text: string, from: number): Word | undefined {
  if (words) for (const each of words) if (text.startsWith(each.word, from)) return each;
  return undefined;
}
