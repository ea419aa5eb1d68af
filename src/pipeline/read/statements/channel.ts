import { allChannelsWords, allItemsNouns, generalAdjectives, type Channel } from '../../../form/statement-words.ts';
import { anyOf } from './any-of.ts';
import { clauseBefore, clauseOffset, clauseStart } from './clause.ts';
import { isPublishing, type Counted } from './counted.ts';
import type { Draft, Parsed } from './draft.ts';
import type { Token } from './token.ts';

/** The channel of a figure, and the token from which on the text shows it. */
export interface Channelled {
  channel: Channel;
  from: number | null;
}

/**
 * Where a figure was published: the channel its own clause names before it, else the one that the clause before it sets
 * out with (微信公众号…作为重要窗口，全年发布117条). Several are none by themselves; everything the body made public is `all`.
 */
export function channelOf(parsed: Parsed, index: number, counted: Counted, before: Draft | undefined): Channelled {
  const named = channelsIn(ownTokens(parsed, index, counted));
  if (named.length > 0) return { channel: one(named) ?? together(parsed, index, counted, named), from: named[0]?.from ?? null };
  return carried(parsed, index, counted, before) ?? { channel: isEverything(parsed, index, counted) ? 'all' : 'unspecified', from: null };
}

/** The channels that tokens name, in their order. A channel is a word, or a name that ends like one. */
export const channelsIn = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind, means }) => kind === 'channel' || means === 'accounts');

/** Tokens of the figure's clause before it, without those of the figure before it in a list (微博150篇、微信147篇). */
function ownTokens(parsed: Parsed, index: number, counted: Counted): Token[] {
  const before = clauseBefore(parsed, index);
  const behind = counted.by === 'implied' && counted.token.kind === 'channel' ? [counted.token] : [];
  const last = before.findLastIndex(({ kind }) => kind === 'number');
  const list = before.slice(last + 1);
  const named = channelsIn(list).length > 0 || behind.length > 0 ? list : before.filter((token) => isPlace(token, before));
  return [...named, ...behind];
}

/** A channel named as the place, before the verb; not as what was published (发布微博150篇). */
function isPlace(token: Token, clause: readonly Token[]): boolean {
  const verb = clause.find(isPublishing);
  return verb === undefined || token.from < verb.from;
}

function one(named: readonly Token[]): Channel | null {
  const channels = new Set(named.map(idOf).filter((id) => id !== 'unspecified'));
  if (channels.size > 1) return null;
  return [...channels][0] ?? 'unspecified';
}

const idOf = ({ means }: Token): Channel => (means === 'accounts' ? 'new_media' : means as Channel);

/** Several channels: all of them where the text says so, or where it counts everything that was made public. */
function together(parsed: Parsed, index: number, counted: Counted, named: readonly Token[]): Channel {
  const words = parsed.text.slice(named.at(-1)?.to, parsed.tokens[index]?.from);
  const general = isGeneral(parsed, index, counted);
  return general && (allChannels.test(words) ? /公开|公布/u.test(words) : isEverything(parsed, index, counted)) ? 'all' : 'unspecified';
}

const allChannels = new RegExp(anyOf(allChannelsWords), 'u');

/** From the clause before: the channel it begins with; from a figure's clause only where this one has no verb of its own. */
function carried(parsed: Parsed, index: number, counted: Counted, before: Draft | undefined): Channelled | null {
  const start = clauseStart(parsed, index);
  const mark = parsed.tokens[start - 1];
  if (!mark || mark.depth > 0 || ![',', ':'].includes(mark.means)) return null;
  const hasVerb = clauseBefore(parsed, index).some(isPublishing);
  if (before?.parsed === parsed && before.quantity.to > clauseOffset(parsed, start - 1)) {
    const inside = clauseBefore(parsed, index).some(({ means }) => means === 'print') && before.channel === 'gazette';
    return (hasVerb && !inside) || before.channel === 'all' ? null : { channel: before.channel, from: before.quote[0] };
  }
  const topic = topicOf(parsed, start - 1);
  if (topic) return { channel: idOf(topic), from: topic.from };
  return counted.by === 'noun' && !hasVerb ? carried(parsed, start - 1, counted, before) : null;
}
