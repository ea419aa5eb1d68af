import type { WordGroup } from '../../../../form/statement-words.ts';

/** Words by their letters: each letter leads to those that may follow it, and tells the word that ends with it. */
export interface Vocabulary {
  next: Map<number, Vocabulary>;
  /** Of the word that ends here. */
  group: WordGroup | null;
}

/** A word of a vocabulary in a text, and where it ends. */
export interface Word {
  group: WordGroup;
  to: number;
}

/** Where two groups have the same word it is the first one's. */
export function vocabularyOf(groups: readonly WordGroup[]): Vocabulary {
  const vocabulary: Vocabulary = { next: new Map(), group: null };
  for (const group of groups) {
    for (const word of group.words.split(' ')) {
      let end = vocabulary;
      for (let at = 0; at < word.length; at += 1) {
        const letter = word.charCodeAt(at);
        const next = end.next.get(letter) ?? { next: new Map(), group: null };
        end.next.set(letter, next);
        end = next;
      }
      end.group ??= group;
    }
  }
  return vocabulary;
}

/** The longest word that begins at an offset of a text; null where none does. */
export function wordAt(vocabulary: Vocabulary, text: string, from: number): Word | null {
  let [group, to]: [WordGroup | null, number] = [null, from];
  let end = vocabulary.next.get(text.charCodeAt(from));
  for (let at = from + 1; end; at += 1) {
    if (end.group) [group, to] = [end.group, at];
    end = end.next.get(text.charCodeAt(at));
  }
  return group && { group, to };
}
