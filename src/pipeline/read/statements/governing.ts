import { betweenVerbs } from '../../../form/sentence-particles.ts';
import { publishedAmounts, type Metric } from '../../../form/statement-words.ts';
import { channelsIn } from './named-channels.ts';
import { clauseBefore, clauseOffset, clauseStart } from './tokens/clause.ts';
import type { Counted } from './counted.ts';
import type { Draft, Parsed } from './draft.ts';
import { publishedBehind } from './said-behind.ts';
import { isPublishing, type Token } from './tokens/token.ts';

/**
 * Whether the sentence says that what the figure counts was published (or held, or is kept), in its own clause or in the
 * one it goes on from: the offset from which on it says so. Null where it does not, or says something else.
 */
export function governedFrom(parsed: Parsed, index: number, counted: Counted, metric: Metric, before: Draft | undefined): number | null {
  const clause = clauseBefore(parsed, index);
  if (clause.some(({ kind }) => kind === 'unlike')) return null;
  const start = clause[0]?.from ?? parsed.tokens[index]?.from ?? 0;
  const lead = parsed.tokens[index]?.quantity?.lead ?? 0;
  const does = (...means: string[]) => clause.some((token) => token.kind === 'verb' && token.to <= lead && (means.length === 0 || means.includes(token.means)));
  switch (metric) {
    case 'followers': return does('update', 'other') ? null : start;
    case 'visits': return start;
    case 'gazettes': return clause.some((token) => isPublishing(token) || token.means === 'issue') ? start : null;
    case 'press_conferences': return does('hold') ? start : null;
    case 'accounts': return keptFrom(parsed, index);
    default: return sayingSo(parsed, counted) ?? publishedFrom(parsed, clause, counted) ?? goesOnFrom(parsed, index, clause, counted, before)
      ?? (does() || !publishedBehind(parsed, index, counted) ? null : start);
  }
}

/** 信息发布量415条: the noun itself says that it was published. */
const sayingSo = ({ text }: Parsed, counted: Counted): number | null => (
  counted.by === 'noun' && amounts.has(text.slice(counted.token.from, counted.token.to).replace(/[“”"]/gu, '')) ? counted.token.from : null);

const amounts = new Set(publishedAmounts.split(' '));

/** 共有一个微信公众号、一个头条号: the verb may stand before the first of them. Closed and opened accounts are no stock. */
function keptFrom(parsed: Parsed, index: number): number | null {
  const verb = parsed.tokens.slice(0, index).find(({ kind, means }) => kind === 'verb' && means === 'keep');
  return verb && !clauseBefore(parsed, index).some(({ means }) => means === 'close') ? verb.from : null;
}

/** By a verb of publishing in its clause; by a channel alone where there is no verb at all (微信公众号218条). */
function publishedFrom(parsed: Parsed, clause: readonly Token[], counted: Counted): number | null {
  const inList = clause.slice(clause.findLastIndex(({ kind }) => kind === 'number') + 1);
  const verbs = (inList.some(isPublishing) ? inList : clause).filter(({ kind }) => kind === 'verb');
  const verb = verbs.findLast(isPublishing);
  // 主动公开文件42件、依申请公开文件7件.
  if (inList.some(({ kind, means }) => kind === 'phrase' && means === 'request')) return null;
  if (!verb) {
    const places = counted.by === 'implied' && counted.token.kind === 'channel' ? [...clause, counted.token] : clause;
    return verbs.length > 0 ? null : channelsIn(places).find(({ means }) => means !== 'unspecified')?.from ?? null;
  }
  // 转载我市信息36条 and 人民网刊发我市稿件12篇 are what others did; 减少公开86条 is a difference.
  const byOthers = verb.means === 'repost' || channelsIn(clause).some(({ means }) => means === 'press');
  if (byOthers && clause.some(({ kind, from }) => kind === 'whose' && from === verb.to)) return null;
  if (clause.some(({ kind, to }) => kind === 'change' && to === verb.from)) return null;
  const others = verbs.slice(0, verbs.findIndex(isPublishing)).filter(({ means }) => !settingUp.includes(means));
  const needsMore = verb.means === 'update' && counted.by === 'implied' && channelsIn(clause).length === 0;
  return needsMore || others.some((other) => !joins(parsed.text, other, verbs)) ? null : verb.from;
}

/** 开设专栏发布: a place that was set up for it. */
const settingUp = ['keep', 'close'];

/** 审核发布, 清理并集中发布: one doing with the verb behind it. */
function joins(text: string, other: Token, verbs: readonly Token[]): boolean {
  const next = verbs.find(({ from }) => from >= other.to);
  return next !== undefined && betweenVerbs.test(text.slice(other.to, next.from));
}

/** A clause without verb right behind one with a figure that was published: 公开信息6937条，解读信息17条. */
function goesOnFrom(parsed: Parsed, index: number, clause: readonly Token[], counted: Counted, before: Draft | undefined): number | null {
  if (counted.by !== 'noun' || before?.parsed !== parsed || clause.some(({ kind }) => kind === 'verb')) return null;
  const start = clauseStart(parsed, index);
  const isNext = parsed.tokens[start - 1]?.means === ',' && before.quantity.to > clauseOffset(parsed, start - 1);
  return isNext && ['items_published', 'interpretations', 'videos'].includes(before.metric) ? before.quote[0] : null;
}
