import type { Role, WordGroup } from '../../../../form/statement-words.ts';
import type { Quantity } from './quantity.ts';
import { signs, type Found } from './signs.ts';
import { vocabularyOf, wordAt, type Vocabulary, type Word } from './vocabulary.ts';

/** A word with a part in a sentence, a figure or a mark; what lies between tokens means nothing here. */
export interface Token {
  kind: Role | 'number' | 'percent' | 'name' | 'mark' | 'year';
  /** What the word means in its role; of a mark the mark; of a year its digits. */
  means: string;
  from: number;
  to: number;
  /** How many brackets it stands in. */
  depth: number;
  quantity?: Quantity;
}

/** Whether a token says that something was made public. */
export const isPublishing = ({ kind, means }: Token): boolean => kind === 'verb' && publishing.includes(means);

const publishing = ['disclose_all', 'disclose', 'publish', 'update', 'repost', 'print'];

/** What takes sentences apart by a vocabulary: their tokens, in order. Where one word begins with another the longer is read. */
export function tokenizer(groups: readonly WordGroup[]): (text: string) => Token[] {
  const words = vocabularyOf(groups);
  // Most characters begin nothing: a table of all of them tells so without a search.
  const begins = new Uint8Array(65_536);
  for (const first of [...words.next.keys(), ...signs.keys()]) begins[first] = 1;
  return (text) => {
    const tokens: Token[] = [];
    let depth = 0;
    for (let from = 0; from < text.length;) {
      const first = text.charCodeAt(from);
      const found = begins[first] === 1 ? foundAt(words, text, from, first) : null;
      if (!found) {
        from += 1;
        continue;
      }
      const { kind, means, to, quantity } = found;
      if (means === ')') depth = Math.max(0, depth - 1);
      if (kind !== null) tokens.push({ kind, means, from, to, depth, quantity });
      if (means === '(') depth += 1;
      from = to;
    }
    return tokens;
  };
}

function foundAt(words: Vocabulary, text: string, from: number, first: number): Found | null {
  const sign = signs.get(first)?.(text, from);
  if (sign) return sign.kind === 'name' ? quoted(words, text, from, sign.to) ?? sign : sign;
  const word = wordAt(words, text, from);
  return word && asFound(word, word.to);
}

const asFound = ({ group }: Word, to: number): Found => ({ kind: group.role, means: group.means, to, quantity: undefined });

/** “予以公开”12件, “学习强国”: a word of ours in quotation marks is that word. */
function quoted(words: Vocabulary, text: string, from: number, to: number): Found | null {
  const word = wordAt(words, text, from + 1);
  return word?.to === to - 1 && ['row', 'noun', 'channel'].includes(word.group.role) ? asFound(word, to) : null;
}
