import { informationColon, ofInformation } from '../../../form/sentence-particles.ts';
import { channelOf } from './channel.ts';
import type { Draft, Parsed } from './draft.ts';
import { periodOf } from './period.ts';
import { clauseBefore } from './tokens/clause.ts';
import { isPublishing } from './tokens/token.ts';
import { whoseOf } from './whose.ts';

/**
 * What an enumeration breaks down that names no total: 主动公开的政府信息中，机构职能类12条，法规文件类34条; 公开内容包括：领导信息6条.
 * Its figures are statements by themselves. Null where the words before the token at `index` say nothing of publishing.
 */
export function untotalled(parsed: Parsed, index: number): Draft | null {
  const { tokens, text } = parsed;
  const [token, figure] = [tokens[index], tokens.findIndex(({ quantity }, at) => at > index && quantity !== undefined)];
  const quantity = tokens[figure]?.quantity;
  const verb = clauseBefore(parsed, index).findLast(isPublishing);
  if (!token || !quantity || !verb || verb.means === 'update' || (token.kind === 'mark' && !(token.means === ':' ? informationColon : ofInformation).test(text.slice(verb.to, token.from)))) return null;
  const period = periodOf(parsed, figure, 'items_published');
  if (period === null) return null;
  const { channel } = channelOf(parsed, index, { by: 'implied', token: verb }, undefined);
  return {
    parsed, quantity, period, metric: 'items_published', channel, placed: false, whose: whoseOf(parsed, index),
    label: [verb.from, token.from], quote: [verb.from, quantity.to], partOf: null, breakdown: null,
  };
}
