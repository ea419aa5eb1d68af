import { grewFrom, totalMark } from '../../../form/sentence-particles.ts';
import { allChannelsWords, collectiveAccounts, columnWords, type Channel } from '../../../form/statement-words.ts';
import { anyOf } from './tokens/any-of.ts';
import { carriedChannel } from './carried-channel.ts';
import { clauseBefore, clauseEnd, clauseOffset, groupBefore } from './tokens/clause.ts';
import type { Counted } from './counted.ts';
import type { Draft, Parsed } from './draft.ts';
import { isEverything } from './everything.ts';
import { channelIdOf, channelsIn, isRow, onlyOne } from './named-channels.ts';
import { placeOfAll, publishedBehind } from './said-behind.ts';
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
  // 微信公众号、抖音号3个政务新媒体账号, 微信、抖音等政务新媒体账号4个.
  if (counted.by === 'noun' && counted.metric === 'accounts' && channelIdOf(counted.token) === 'new_media' && isCollective(parsed, counted)) return { channel: 'new_media', from: null };
  const paired = pairedChannel(parsed, index);
  if (paired) return paired;
  const named = namedBefore(parsed, index, counted);
  if (named.length > 0) return columnOf(named, parsed, before) ?? channelled(named, parsed, index, counted);
  if (isOfAllChannels(parsed, index, counted)) return { channel: 'unspecified', from: null };
  const carried = carriedChannel(parsed, index, before, counted.by === 'noun' && ['followers', 'visits'].includes(counted.metric));
  if (carried) return 'channel' in carried ? carried : channelled(carried.named, parsed, index, counted);
  const behind = onlyOne(placeOfAll(parsed, index)?.channels ?? publishedBehind(parsed, index, counted)?.channels ?? []);
  if (behind !== null && behind !== 'unspecified') return { channel: behind, from: null };
  return { channel: isEverything(parsed, index, counted) ? 'all' : 'unspecified', from: null };
}

/** 微博2316条，微信1028条，粉丝总数30万: of which, is not said. */
const isOfAllChannels = (parsed: Parsed, index: number, counted: Counted): boolean => counted.by === 'noun' && ['followers', 'visits'].includes(counted.metric)
  && parsed.text.slice(counted.token.from, counted.token.to).includes(totalMark) && onlyOne(channelsIn(groupBefore(parsed, index))) === null;

/** 网站“政策解读”栏目58条，“政策文件”栏目126条: a column is still the website's. */
function columnOf(named: readonly Token[], parsed: Parsed, before: Draft | undefined): Channelled | null {
  const areColumns = named.every(({ from, to }) => columnWords.split(' ').includes(parsed.text.slice(from, to)));
  return areColumns && before?.parsed === parsed && before.channel === 'website' ? { channel: 'website', from: named[0]?.from ?? null } : null;
}

/** Several channels are all of them where the text says so, or counts everything that was made public. */
function channelled(named: readonly Token[], parsed: Parsed, index: number, counted: Counted): Channelled {
  const words = parsed.text.slice(named[0]?.to, parsed.tokens[index]?.from);
  const disclosed = clauseBefore(parsed, index).some(({ means }) => means === 'disclose' || means === 'disclose_all');
  const together = (disclosed && allChannels.test(words)) || isEverything(parsed, index, counted) ? 'all' : 'unspecified';
  return { channel: onlyOne(named) ?? together, from: named[0]?.from ?? null };
}

/** 12个公众号 are places, and 由3200人 is where a figure began: neither ends what is said of the next. */
const isAside = (text: string, { to, quantity }: Token, next: Token | undefined): boolean => (next?.kind === 'channel' && next.from === to)
  || grewFrom.test(text.slice(0, quantity?.lead));

/** 政务新媒体账号 are of several channels; 账号 behind a channel's name are its own. */
const isCollective = ({ text }: Parsed, { token, behind }: Extract<Counted, { by: 'noun' }>): boolean => behind || collectiveAccounts.test(text.slice(token.from, token.to));

const allChannels = new RegExp(anyOf(allChannelsWords), 'u');

/** 微信和头条号分别发布485条和318条, 网站、公众号公开630条、425条: as many channels as figures, in the same order. */
function pairedChannel(parsed: Parsed, index: number): Channelled | null {
  const [from, to] = [clauseOffset(parsed, index), clauseEnd(parsed, index, [',', ';', ':', ')'])];
  const clause = parsed.tokens.filter((token) => token.from >= from && token.from < to);
  const channels = channelsIn(clause).filter((token) => channelIdOf(token) !== 'unspecified');
  const figures = clause.filter(({ kind }) => kind === 'number');
  if (!clause.some(({ kind }) => kind === 'each') && !isRow(parsed, figures, channels.length)) return null;
  if (figures.length < 2 || channels.length === 0) return null;
  const own = channels[figures.findIndex((figure) => figure === parsed.tokens[index])];
  return { channel: own && channels.length === figures.length ? channelIdOf(own) : 'unspecified', from: channels[0]?.from ?? null };
}

/** 发布空气质量日报365期: a paper that is published, no place. */
const isPublished = (parsed: Parsed, index: number, { means, from }: Token): boolean => means === 'press'
  && clauseBefore(parsed, index).some((token) => isPublishing(token) && token.to < from);

/** In a list each figure has its own (微博150篇、微信147篇), or all have the place before the verb. */
function namedBefore(parsed: Parsed, index: number, counted: Counted): Token[] {
  if (counted.by === 'implied' && counted.token.kind === 'channel') return isPublished(parsed, index, counted.token) ? [] : [counted.token];
  const clause = clauseBefore(parsed, index);
  const own = channelsIn(clause.slice(clause.findLastIndex((token, at) => token.kind === 'number' && !isAside(parsed.text, token, clause[at + 1])) + 1));
  const verb = clause.find(isPublishing);
  return own.length > 0 ? own : channelsIn(clause).filter(({ from }) => verb !== undefined && from < verb.from);
}
