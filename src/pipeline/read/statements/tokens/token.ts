import type { Role, WordGroup } from '../../../../form/statement-words.ts';
import type { Quantity } from './quantity.ts';
import { signs } from './signs.ts';

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
  const words = byFirstCharacter(groups);
  // Most characters begin nothing: a table of all of them tells so without a search.
  const begins = new Uint8Array(65_536);
  for (const first of [...words.keys(), ...signs.keys()]) begins[first.charCodeAt(0)] = 1;
  return (text) => {
    const tokens: Token[] = [];
    let depth = 0;
    for (let from = 0; from < text.length;) {
      if (begins[text.charCodeAt(from)] === 0) {
        from += 1;
        continue;
      }
      const first = text[from] ?? '';
      const sign = signs.get(first)?.(text, from);
      const found = (sign?.kind === 'name' ? quoted(words, text, from, sign.to) : undefined) ?? sign ?? wordAt(words.get(first), text, from);
      if (!found) {
        from += 1;
        continue;
      }
      if (found.means === ')') depth = Math.max(0, depth - 1);
      if (found.kind !== null) tokens.push({ ...found, kind: found.kind, from, depth });
      if (found.means === '(') depth += 1;
      from = found.to;
    }
    return tokens;
  };
}

type Words = Map<string, Candidate[]>;

interface Candidate {
  word: string;
  group: WordGroup;
}

function byFirstCharacter(groups: readonly WordGroup[]): Words {
  const words: Words = new Map();
  for (const group of groups) {
    for (const word of group.words.split(' ')) {
      const first = word[0] ?? '';
      words.set(first, [...words.get(first) ?? [], { word, group }]);
    }
  }
  for (const alike of words.values()) alike.sort((a, b) => b.word.length - a.word.length);
  return words;
}

/** “予以公开”12件, “学习强国”: a word of ours in quotation marks is that word. */
function quoted(words: Words, text: string, from: number, to: number) {
  const found = wordAt(words.get(text[from + 1] ?? ''), text, from + 1);
  return found?.to === to - 1 && ['row', 'noun', 'channel'].includes(found.kind) ? { ...found, to } : undefined;
}

function wordAt(candidates: readonly Candidate[] = [], text: string, from: number) {
  for (const { word, group } of candidates) {
    if (text.startsWith(word, from)) return { kind: group.role, means: group.means, to: from + word.length };
  }
  return undefined;
}
