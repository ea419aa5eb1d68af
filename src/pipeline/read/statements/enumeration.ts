import { completeListEnds } from '../../../form/statement-words.ts';
import { anyOf } from './tokens/any-of.ts';
import { channelsIn } from './named-channels.ts';
import type { Draft } from './draft.ts';
import type { PartClause } from './part.ts';
import { isPublishing, type Token } from './tokens/token.ts';

/** Figures that break down one total, while they are read. */
export interface Enumeration {
  total: Draft;
  /** Its number within the report, from 1; given with its first part. */
  number: number | null;
  depth: number;
  /** How many parts it has so far. */
  parts: number;
  /** Whether its first part has a verb and a channel of its own: a clause that has more than the first is no part. */
  manner: Manner | null;
  /** Whether the text states its total; without one its figures are statements by themselves. */
  isStated: boolean;
}

interface Manner {
  verb: boolean;
  channel: boolean;
}

export const enumerationOf = (total: Draft, depth: number): Enumeration => ({ total, number: null, depth, parts: 0, manner: null, isStated: true });

/** 由…组成 opens an enumeration only where it is so closed. */
export const isClosed = (text: string): boolean => listEnd.test(text);

const listEnd = new RegExp(anyOf(completeListEnds), 'u');

/** Whether a clause begins with a verb of its own, and whether it publishes somewhere: 公示栏 of a website is no other place. */
export const mannerOf = ({ tokens, from }: PartClause, total: Draft): Manner => ({
  verb: tokens.some((token) => isPublishing(token) && token.from === from),
  channel: tokens.some(isPublishing) && channelsIn(tokens).some(({ means }) => !(means === 'notice_board' && total.channel === 'website')),
});

/** Behind a comma or semicolon, a clause that does something else, or publishes anew, is no part any more. */
export function hasEnded(list: Enumeration, clause: PartClause, manner: Manner): boolean {
  const { tokens, from, separator, parsed, index } = clause;
  const [before, last] = [tokens.at(-2), tokens.at(-1)];
  const isKind = before?.to === last?.from && (before?.kind === 'noun' || before?.kind === 'other_noun');
  // 网站采用672条 is done by others; 建议提案办理30条 is a kind.
  if (does(last, ['other', 'close']) && last?.to === parsed.tokens[index]?.quantity?.lead && !isKind) return true;
  if (list.manner === null || separator === '、') return false;
  const head = tokens.findIndex(({ kind }) => kind !== 'time' && kind !== 'year');
  const first = tokens[head];
  if (does(first, ['other', 'hold', 'close', 'keep']) && first?.from === (tokens[head - 1]?.to ?? from)) return true;
  return (manner.verb && !list.manner.verb) || (manner.channel && !list.manner.channel);
}

const does = (token: Token | undefined, means: string[]): boolean => token?.kind === 'verb' && means.includes(token.means);
