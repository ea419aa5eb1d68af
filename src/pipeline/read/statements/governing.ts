import type { Metric } from '../../../form/statement-words.ts';
import { clauseBefore, clauseOffset, clauseStart } from './clause.ts';
import { channelsIn } from './channel.ts';
import { isPublishing, type Counted } from './counted.ts';
import type { Draft, Parsed } from './draft.ts';
import type { Token } from './token.ts';

/**
 * Whether the sentence says that what the figure counts was published (or held, or is kept), in its own clause or in the
 * one it goes on from, and the offset from which on it says so. Null where it does not, or says something else.
 */
export function governedFrom(parsed: Parsed, index: number, counted: Counted, metric: Metric, before: Draft | undefined): number | null {
  const clause = clauseBefore(parsed, index);
  if (clause.some(({ kind }) => kind === 'unlike')) return null;
  const own = { from: clause[0]?.from ?? parsed.tokens[index]?.from ?? 0 };
  switch (metric) {
    case 'followers':
      return clause.some(({ kind, means }) => kind === 'verb' && (means === 'update' || means === 'other')) ? null : own.from;
    case 'visits':
    case 'gazettes':
      return own.from;
    case 'press_conferences':
      return clause.findLast(({ kind }) => kind === 'verb')?.means === 'hold' ? own.from : null;
    case 'accounts':
      return keptFrom(parsed, index);
    default:
      return publishedFrom(parsed, index, counted, clause, before);
  }
}

/** 共有一个微信公众号、一个头条号: the verb may stand before the first of them. Closed and opened accounts are no stock. */
function keptFrom({ tokens }: Parsed, index: number): number | null {
  const verb = tokens.slice(0, index).find(({ kind, means }) => kind === 'verb' && means === 'keep');
  return verb && !tokens.some(({ means }) => means === 'close') ? verb.from : null;
}

function publishedFrom(parsed: Parsed, index: number, counted: Counted, clause: readonly Token[], before: Draft | undefined): number | null {
  const own = clause.slice(clause.findLastIndex(({ kind }) => kind === 'number') + 1);
  const verbs = (own.some(isPublishing) ? own : clause).filter(({ kind }) => kind === 'verb');
  const verb = verbs.findLast(isPublishing);
  if (verb) {
    const first = verbs.find(isPublishing) ?? verb;
    const others = verbs.filter((other) => !isPublishing(other) && other.from < first.from);
    const needsMore = verb.means === 'update' && counted.by === 'implied' && channelsIn(clause).length === 0;
    return needsMore || others.some((other) => !joins(parsed.text, other, verbs)) ? null : verb.from;
  }
  if (verbs.length > 0) return null;
  const channel = channelsIn(clause)[0] ?? (counted.by === 'implied' && counted.token.kind === 'channel' ? counted.token : undefined);
  if (channel) return channel.from;
  return counted.by === 'noun' && goesOnFrom(parsed, index, before) ? before?.quote[0] ?? null : null;
}

/** 审核发布, 清理并集中发布: one doing with the verb behind it. */
function joins(text: string, other: Token, verbs: readonly Token[]): boolean {
  const next = verbs.find(({ from }) => from >= other.to);
  return next !== undefined && /^[并及和与、再集中统一]*$/u.test(text.slice(other.to, next.from));
}

/** A clause without verb right behind a clause with a figure that was published: 公开信息6937条，解读信息17条. */
function goesOnFrom(parsed: Parsed, index: number, before: Draft | undefined): boolean {
  const start = clauseStart(parsed, index);
  return before?.parsed === parsed && parsed.tokens[start - 1]?.means === ',' && before.quantity.to > clauseOffset(parsed, start - 1)
    && ['items_published', 'interpretations', 'videos'].includes(before.metric);
}
