import { clauseBefore } from './tokens/clause.ts';
import type { Draft } from './draft.ts';
import { channelIdOf, channelsIn } from './named-channels.ts';

/** 开通微信公众号和抖音号各1个: a figure of each is one statement for each channel that its clause names. */
export function eachOf(draft: Draft, index: number): Draft[] {
  if (!draft.quantity.isEach) return [draft];
  const named = channelsIn(clauseBefore(draft.parsed, index));
  const channels = [...new Set(named.map(channelIdOf))].filter((channel) => channel !== 'unspecified');
  return channels.length < 2 ? [draft] : channels.map((channel) => ({ ...draft, channel }));
}
