import type { Channel } from '../../../form/statement-words.ts';
import type { Token } from './tokens/token.ts';

/** The channels that tokens name. 政务新媒体 counts accounts and is a place, too. */
export const channelsIn = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind, means }) => kind === 'channel' || means === 'accounts');

export const channelIdOf = ({ means }: Token): Channel => (means === 'accounts' ? 'new_media' : means as Channel);

/** The one channel that tokens name; a column or platform beside it says nothing more. Null for several. */
export function onlyOne(named: readonly Token[]): Channel | null {
  const channels = new Set(named.map(channelIdOf).filter((id) => id !== 'unspecified'));
  return channels.size > 1 ? null : [...channels][0] ?? 'unspecified';
}
