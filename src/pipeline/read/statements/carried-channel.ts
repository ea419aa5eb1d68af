import { channelPrepositions, ownersOfChannels } from '../../../form/statement-words.ts';
import { anyOf } from './tokens/any-of.ts';
import type { Channelled } from './channel.ts';
import { clauseBefore, clauseOffset, clauseStart } from './tokens/clause.ts';
import type { Draft, Parsed } from './draft.ts';
import { channelsIn } from './named-channels.ts';
import { isPublishing, type Token } from './tokens/token.ts';

/**
 * The channel that the sentence carries on to a figure whose clause names none: of the figure before it in one list; of
 * the clause before, if this one only goes on with it (no verb of its own) or speaks of the account whose followers that
 * one counts; of any figure before it, if it tells how far that channel reaches (发布作品126个，点赞8.6万，粉丝2.3万); or the channels that the clause before sets out with (微信公众号…作为重要窗口，全年发布117条).
 */
export function carriedChannel(parsed: Parsed, index: number, before: Draft | undefined, isReach: boolean): Channelled | { named: Token[] } | null {
  const own = before?.parsed === parsed ? before : undefined;
  if (own && own.quantity.to > clauseOffset(parsed, index)) return own.placed ? asBefore(own) : null;
  const start = clauseStart(parsed, index);
  const mark = parsed.tokens[start - 1];
  if (mark?.means !== ',' && mark?.means !== ':') return null;
  if (own && own.quantity.to > clauseOffset(parsed, start - 1)) return goesOnWith(own, clauseBefore(parsed, index).find(isPublishing)) ? asBefore(own) : null;
  if (own && isReach && channelsIn(parsed.tokens.filter(({ from }) => from >= own.quantity.to && from < start)).length === 0 && isOneGroup(parsed, own, index)) return asBefore(own);
  const named = channelsIn(parsed.tokens.slice(clauseStart(parsed, start - 1), start - 1));
  const [first] = named;
  return first && topicBefore.test(parsed.text.slice(clauseOffset(parsed, start - 1), first.from)) ? { named } : null;
}

/** No semicolon lies between. */
const isOneGroup = ({ tokens }: Parsed, own: Draft, index: number): boolean => !tokens.slice(0, index).some(({ means, from }) => means === ';' && from >= own.quantity.to);

const asBefore = ({ channel, quote }: Draft): Channelled => ({ channel, from: quote[0] });

function goesOnWith(before: Draft, verb: Token | undefined): boolean {
  if (verb === undefined) return before.placed;
  // 运维“林泉科技”微信公众号1个，发布信息196条.
  if (before.metric === 'accounts') return verb.means === 'publish' && before.quantity.value === 1 && before.channel !== 'new_media';
  return before.metric === 'gazettes' || (verb.means === 'print' && before.channel === 'gazette') || (['publish', 'update'].includes(verb.means) && ['followers', 'visits'].includes(before.metric))
    || (verb.means === 'repost' && before.metric === 'items_published');
}

/** What may stand before the channel that a clause sets out with: 2023年, “名称”, 通过我局, 县. */
const topicBefore = new RegExp(
  `^(?:\\d{4}年度?|[“"][^“”"]*[”"])*(?:${anyOf(channelPrepositions)}\\p{Script=Han}{0,6}|${anyOf(ownersOfChannels)}{0,3})(?:[“"][^“”"]*[”"])?$`, 'u',
);
