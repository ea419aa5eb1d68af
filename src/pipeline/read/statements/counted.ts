import { attributive, existing, goingOn } from '../../../form/sentence-particles.ts';
import type { Metric } from '../../../form/statement-words.ts';
import { countedBefore } from './counted-before.ts';
import type { Parsed } from './draft.ts';
import type { Token } from './tokens/token.ts';

/** What a figure counts, by the words directly behind or before it. */
export type Counted =
  /** A noun, before the figure (解读信息12条) or behind it (12条解读信息, from where its words begin). */
  | { by: 'noun'; metric: Metric; token: Token; behind: boolean; from: number }
  /** Only the verb or the channel: 官网公开311条, 微信公众号871条. */
  | { by: 'implied'; token: Token }
  /** The same as an earlier figure: 54期97条. */
  | { by: 'same'; index: number }
  /** Words that we do not know: a label, if the sentence enumerates. */
  | { by: 'words'; from: number };

/** Null where the words around the figure count something else, or nothing. */
export function countedBy(parsed: Parsed, index: number): Counted | null {
  const lead = parsed.tokens[index]?.quantity?.lead;
  if (lead === undefined || (parsed.text.slice(lead - 1, lead) === attributive && !existing.test(parsed.text.slice(lead)))) return null;
  const behind = countedBehind(parsed, index);
  if (behind !== 'nothing') return behind;
  const before = countedBefore(parsed, index);
  return before?.by === 'implied' && before.token.kind === 'verb' && hasUnknownWordsBehind(parsed, index) ? null : before;
}

/** By the words right behind a figure: null for something else, `nothing` where the sentence only goes on. */
export function countedBehind(parsed: Parsed, index: number): Counted | null | 'nothing' {
  const { tokens } = parsed;
  const [figure, next, after] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!figure || !next) return 'nothing';
  const words = wordsBehind(parsed, index);
  if (words !== '' && (goingOn.test(words) || !/^\p{Script=Han}{1,10}$/u.test(words))) return 'nothing';
  // 29条信息公开目录信息: the noun behind a phrase that is none.
  const noun = next.kind === 'phrase' && after?.from === next.to ? after : next;
  if (noun.kind === 'noun') return { by: 'noun', metric: noun.means as Metric, token: noun, behind: true, from: figure.to };
  if (next.kind === 'channel' && words === '') return { by: 'implied', token: next };
  return next.kind === 'other_noun' || next.kind === 'phrase' || (next.kind === 'name' && words === '') ? null : 'nothing';
}

/** 发布21条便民服务: what is counted is said, and we do not know it. */
function hasUnknownWordsBehind(parsed: Parsed, index: number): boolean {
  const words = wordsBehind(parsed, index);
  return words !== '' && !goingOn.test(words);
}

const wordsBehind = ({ tokens, text }: Parsed, index: number): string => text.slice(tokens[index]?.to, tokens[index + 1]?.from ?? text.length);
