import type { Channel } from '../../../form/statement-words.ts';
import { figureJoint } from '../../../form/sentence-particles.ts';
import type { Parsed } from './draft.ts';
import type { Token } from './tokens/token.ts';

/** The channels that tokens name. 政务新媒体 counts accounts and is a place, too; 账号 behind 抖音 is no other. */
export const channelsIn = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind, means, from }, at) => (
  kind === 'channel' || (means === 'accounts' && !(tokens[at - 1]?.kind === 'channel' && tokens[at - 1]?.to === from))));

export const channelIdOf = ({ means }: Token): Channel => (means === 'accounts' ? 'new_media' : means as Channel);

/** The one channel that tokens name; a column or platform beside it says nothing more. Null for several. */
export function onlyOne(named: readonly Token[]): Channel | null {
  const channels = new Set(named.map(channelIdOf).filter((id) => id !== 'unspecified'));
  return channels.size > 1 ? null : [...channels][0] ?? 'unspecified';
}

/** Whether figures stand in a row with nothing between them (630条、425条), as many as channels were named. */
export const isRow = ({ text }: Parsed, figures: readonly Token[], channels: number): boolean => figures.length > 1 && figures.length === channels
  && figures.slice(1).every(({ quantity }, at) => ['、', ''].includes(text.slice(figures[at]?.to, quantity?.lead).replace(figureJoint, '')));
