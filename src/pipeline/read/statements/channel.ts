import {
  allChannelsWords, allItemsNouns, channelPrepositions, generalAdjectives, ownersOfChannels, type Channel,
} from '../../../form/statement-words.ts';
import { anyOf } from './any-of.ts';
import { clauseBefore, clauseEnd, clauseOffset, clauseStart } from './clause.ts';
import { isPublishing, type Counted } from './counted.ts';
import type { Draft, Parsed } from './draft.ts';
import type { Token } from './token.ts';

/** The channel of a figure, and the offset from which on the text shows it. */
export interface Channelled {
  channel: Channel;
  from: number | null;
}

/**
 * Where a figure was published: the channel that its own clause names, else the one that the clause before it sets out
 * with (微信公众号…作为重要窗口，全年发布117条). Two channels are neither; everything the body made public is `all`.
 */
export function channelOf(parsed: Parsed, index: number, counted: Counted, before: Draft | undefined): Channelled {
  const pair = pairedChannel(parsed, index);
  if (pair) return pair;
  const named = namedBefore(parsed, index, counted);
  if (named.length === 0) return carried(parsed, index, counted, before) ?? { channel: isEverything(parsed, index, counted) ? 'all' : 'unspecified', from: null };
  return { channel: onlyOne(named) ?? severalAs(parsed, index, counted, named), from: named[0]?.from ?? null };
}

/** 微信和头条号分别发布485条和318条: as many channels as figures, in the same order. */
function pairedChannel(parsed: Parsed, index: number): Channelled | null {
  const from = clauseOffset(parsed, index);
  const clause = parsed.tokens.filter((token) => token.from >= from && token.from < clauseEnd(parsed, index, [',', ';', ':', ')']));
  if (!clause.some(({ kind }) => kind === 'each')) return null;
  const channels = channelsIn(clause).filter((token) => channelIdOf(token) !== 'unspecified');
  const figures = clause.filter(({ kind }) => kind === 'number');
  if (figures.length < 2 || channels.length === 0) return null;
  const own = channels[figures.findIndex((figure) => figure === parsed.tokens[index])];
  return { channel: own && channels.length === figures.length ? channelIdOf(own) : 'unspecified', from: channels[0]?.from ?? null };
}

/** The channels that tokens name. 政务新媒体 counts accounts and is a place, too. */
export const channelsIn = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind, means }) => kind === 'channel' || means === 'accounts');

/** In a list each figure has its own (微博150篇、微信147篇), or all have the place before the verb. */
function namedBefore(parsed: Parsed, index: number, counted: Counted): Token[] {
  if (counted.by === 'implied' && counted.token.kind === 'channel') return [counted.token];
  const clause = clauseBefore(parsed, index);
  const own = channelsIn(clause.slice(clause.findLastIndex(({ kind }) => kind === 'number') + 1));
  const verb = clause.find(isPublishing);
  return own.length > 0 ? own : channelsIn(clause).filter(({ from }) => verb !== undefined && from < verb.from);
}

/** The one channel that tokens name; a column or platform beside it says nothing more. Null for several. */
export function onlyOne(named: readonly Token[]): Channel | null {
  const channels = new Set(named.map(channelIdOf).filter((id) => id !== 'unspecified'));
  return channels.size > 1 ? null : [...channels][0] ?? 'unspecified';
}

export const channelIdOf = ({ means }: Token): Channel => (means === 'accounts' ? 'new_media' : means as Channel);

function severalAs(parsed: Parsed, index: number, counted: Counted, named: readonly Token[]): Channel {
  const words = parsed.text.slice(named.at(-1)?.to, parsed.tokens[index]?.from);
  const disclosed = clauseBefore(parsed, index).some(({ means }) => means === 'disclose' || means === 'disclose_all');
  return (disclosed && allChannels.test(words)) || isEverything(parsed, index, counted) ? 'all' : 'unspecified';
}

const allChannels = new RegExp(anyOf(allChannelsWords), 'u');

/**
 * From the clause before: its figure's channel if this clause only goes on (no verb of its own), or speaks of the account
 * whose followers that one counts; else the channel it sets out with.
 */
function carried(parsed: Parsed, index: number, counted: Counted, before: Draft | undefined): Channelled | null {
  const start = clauseStart(parsed, index);
  const mark = parsed.tokens[start - 1];
  if (mark?.kind !== 'mark' || mark.means === '(' || mark.means === ';') return null;
  const verb = clauseBefore(parsed, index).find(isPublishing);
  if (before?.parsed === parsed && before.quantity.to > clauseOffset(parsed, start - 1)) {
    const goesOn = verb === undefined ? before.placed
      : (verb.means === 'print' && before.channel === 'gazette') || (before.metric === 'followers' && verb.means === 'publish');
    return goesOn ? { channel: before.channel, from: before.quote[0] } : null;
  }
  const topics = channelsIn(parsed.tokens.slice(clauseStart(parsed, start - 1), start - 1));
  const [first] = topics;
  const setsOut = first && topicBefore.test(parsed.text.slice(clauseOffset(parsed, start - 1), first.from));
  return setsOut ? { channel: onlyOne(topics) ?? severalAs(parsed, index, counted, topics), from: first.from } : null;
}

/** What may stand before the channel that a clause sets out with: 目前, “名称”, 通过我局, 县. */
const topicBefore = new RegExp(
  `^(?:\\d{4}年度?|[“"][^“”"]*[”"])*(?:${anyOf(channelPrepositions)}\\p{Script=Han}{0,6}|${anyOf(ownersOfChannels)}{0,3})(?:[“"][^“”"]*[”"])?$`, 'u',
);

/** 主动公开各类政府信息, 公布政府信息: nothing narrows what was made public. */
function isEverything(parsed: Parsed, index: number, counted: Counted): boolean {
  if (counted.by !== 'noun') return false;
  const verb = clauseBefore(parsed, index).findLast(({ kind }) => kind === 'verb');
  if (!verb || !(verb.means in allItemsNouns)) return false;
  const nouns = allItemsNouns[verb.means as keyof typeof allItemsNouns].split(' ');
  const until = counted.behind ? parsed.tokens[index]?.quantity?.lead : counted.token.from;
  return nouns.includes(parsed.text.slice(counted.token.from, counted.token.to)) && general.test(parsed.text.slice(verb.to, until));
}

const general = new RegExp(`^(?:${anyOf(generalAdjectives)})*$`, 'u');
