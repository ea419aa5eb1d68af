import { nameEndings, type Role, type WordGroup } from '../../../form/statement-words.ts';
import { anyOf } from './any-of.ts';
import { numerals } from '../../../form/quantity-words.ts';
import { quantityAt, quantityPattern, spelledQuantity, type Quantity } from './quantity.ts';

/** A word with a part in a sentence about publishing, a figure or a mark; what lies between tokens means nothing here. */
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

/** What takes sentences apart by a vocabulary: their tokens, in order. */
export function tokenizer(words: readonly WordGroup[]): (text: string) => Token[] {
  const vocabulary: Vocabulary = new Map(words.flatMap((group) => group.words.split(' ').map((word) => [word, group])));
  const pattern = new RegExp([...tokenPatterns, anyOf([...vocabulary.keys()].join(' ')), '[,;:、()]'].join('|'), 'gu');
  return (text) => {
    const tokens: Token[] = [];
    let depth = 0;
    for (const { 0: found, index, groups = {} } of text.matchAll(pattern)) {
      if (found === ')') depth = Math.max(0, depth - 1);
      const token = tokenAt(vocabulary, text, found, index, groups);
      if (token) tokens.push({ ...token, from: index, to: index + found.length, depth });
      if (found === '(') depth += 1;
    }
    return tokens;
  };
}

type Vocabulary = ReadonlyMap<string, WordGroup>;

function tokenAt(vocabulary: Vocabulary, text: string, found: string, index: number, groups: Record<string, string | undefined>): Pick<Token, 'kind' | 'means' | 'quantity'> | null {
  if (groups['name'] !== undefined) return nameToken(found);
  if (groups['asOf'] !== undefined) return { kind: 'time', means: 'open' };
  if (groups['since'] !== undefined) return { kind: 'time', means: 'cumulative' };
  if (groups['sinceYear'] !== undefined) return { kind: 'year', means: groups['sinceYear'] };
  if (groups['year'] !== undefined) return { kind: 'year', means: groups['year'] };
  if (groups['month'] !== undefined) return { kind: 'time', means: 'part' };
  if (groups['numeral'] !== undefined) return { kind: 'number', means: '', quantity: spelledQuantity(index, groups['numeral'], index + found.length) };
  if (groups['percent'] !== undefined) return { kind: 'percent', means: '' };
  if (groups['digits'] !== undefined) {
    const quantity = quantityAt(text, index, groups, found.length);
    return quantity && { kind: 'number', means: '', quantity };
  }
  const word = vocabulary.get(found);
  return word ? { kind: word.role, means: word.means } : { kind: 'mark', means: found };
}

/** A name between marks is nobody's word, but its end may tell a channel. */
function nameToken(found: string): Pick<Token, 'kind' | 'means'> {
  const ending = endings.find(({ words }) => words.some((word) => found.endsWith(word, found.length - 1)));
  return ending && (ending.channel === 'website') !== found.startsWith('《') ? { kind: 'channel', means: ending.channel } : { kind: 'name', means: '' };
}

const endings = Object.entries(nameEndings).map(([channel, words]) => ({ channel, words: words.split(' ') }));

/** Years and months before figures: 2023年 is no count of years. `以来` reaches back to whatever stands before it. */
const tokenPatterns = [
  '(?<name>[“"][^“”"。;]{1,24}[”"]|《[^《》。]{1,60}》)',
  '(?<asOf>截[至止]到?(?:目前|发文之日)?(?:20\\d\\d年)?(?:\\d{1,2}月)?(?:\\d{1,2}[日号]|底|末)?)',
  '(?<since>自?(?:19|20)\\d\\d年(?:\\d{1,2}月)?(?:\\d{1,2}日)?[^\\d,;。]{1,8}以来)',
  '自?(?<sinceYear>20\\d\\d)年以来',
  '(?<year>(?:19|20)\\d\\d)年度?(?!\\d{1,2}月)',
  '(?<![-至])(?<month>\\d{1,2}月(?:份|(?=,)))',
  `(?<![每第同另各])(?<numeral>[${Object.keys(numerals).join('')}])个`,
  '(?<percent>\\d+(?:\\.\\d+)?[%‰])',
  quantityPattern,
];
