import { allChannelsWords, type Channel } from '../../../form/statement-words.ts';
import { anyOf } from './tokens/any-of.ts';
import { carriedChannel } from './carried-channel.ts';
import { clauseBefore, clauseEnd, clauseOffset } from './tokens/clause.ts';
import type { Counted } from './counted.ts';
import type { Draft, Parsed } from './draft.ts';
import { isEverything } from './everything.ts';
import { channelIdOf, channelsIn, onlyOne } from './named-channels.ts';
import { isPublishing, type Token } from './tokens/token.ts';

/** The channel of a figure, and the offset from which on the text shows it. */
export interface Channelled {
  channel: Channel;
  from: number | null;
}

/**
 * Where a figure was published: the channel that its own clause names, else the one that the sentence before it carries
 * on. Two channels are neither; everything the body made public is `all`.
 */
export function channelOf(parsed: Parsed, index: number, counted: Counted, before: Draft | undefined): Channelled {
  const paired = pairedChannel(parsed, index);
  if (paired) return paired;
  const named = namedBefore(parsed, index, counted);
  if (named.length > 0) return channelled(named, parsed, index, counted);
  const carried = carriedChannel(parsed, index, before);
  if (carried) return 'channel' in carried ? carried : channelled(carried.named, parsed, index, counted);
  return { channel: isEverything(parsed, index, counted) ? 'all' : 'unspecified', from: null };
}

/** Several channels are all of them where the text says so, or counts everything that was made public. */
function channelled(named: readonly Token[], parsed: Parsed, index: number, counted: Counted): Channelled {
  const words = parsed.text.slice(named[0]?.to, parsed.tokens[index]?.from);
  const disclosed = clauseBefore(parsed, index).some(({ means }) => means === 'disclose' || means === 'disclose_all');
  const together = (disclosed && allChannels.test(words)) || isEverything(parsed, index, counted) ? 'all' : 'unspecified';
  return { channel: onlyOne(named) ?? together, from: named[0]?.from ?? null };
}

const allChannels = new RegExp(anyOf(allChannelsWords), 'u');

/** 微信和头条号分别发布485条和318条: as many channels as figures, in the same order. */
function pairedChannel(parsed: Parsed, index: number): Channelled | null {
  const [from, to] = [clauseOffset(parsed, index), clauseEnd(parsed, index, [',', ';', ':', ')'])];
  const clause = parsed.tokens.filter((token) => token.from >= from && token.from < to);
  if (!clause.some(({ kind }) => kind === 'each')) return null;
  const channels = channelsIn(clause).filter((token) => channelIdOf(token) !== 'unspecified');
  const figures = clause.filter(({ kind }) => kind === 'number');
  if (figures.length < 2 || channels.length === 0) return null;
  const own = channels[figures.findIndex((figure) => figure === parsed.tokens[index])];
  return { channel: own && channels.length === figures.length ? channelIdOf(own) : 'unspecified', from: channels[0]?.from ?? null };
}

/** In a list each figure has its own (微博150篇、微信147篇), or all have the place before the verb. */
function namedBefore(parsed: Parsed, index: number, counted: Counted): Token[] {
  if (counted.by === 'implied' && counted.token.kind === 'channel') return [counted.token];
  const clause = clauseBefore(parsed, index);
  const own = channelsIn(clause.slice(clause.findLastIndex(({ kind }) => kind === 'number') + 1));
  const verb = clause.find(isPublishing);
  return own.length > 0 ? own : channelsIn(clause).filter(({ from }) => verb !== undefined && from < verb.from);
}
