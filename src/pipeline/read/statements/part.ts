import { goingOn } from '../../../form/sentence-particles.ts';
import type { Channel, Metric } from '../../../form/statement-words.ts';
import { channelsIn, onlyOne } from './named-channels.ts';
import { clauseBefore, clauseEnd, clauseOffset } from './tokens/clause.ts';
import { countedBehind, countedBy, type Counted } from './counted.ts';
import type { Draft, Parsed } from './draft.ts';
import { hasEnded, mannerOf, type Enumeration } from './enumeration.ts';
import { namesYear } from './period.ts';
import type { Quantity } from './tokens/quantity.ts';
import type { Token } from './tokens/token.ts';
import { isUnitOf } from './units.ts';

/** What stands around a figure in an enumeration. */
export interface PartClause {
  parsed: Parsed;
  index: number;
  /** Tokens between the separator and the figure, without the words that open the enumeration. */
  tokens: Token[];
  /** The mark before it, and where its label begins. */
  separator: string | undefined;
  from: number;
  channel: Channel;
}

/** Marks that separate the parts. */
const separators = [',', ';', ':', '、'];

/** Metrics that break down no other. */
const never: Metric[] = ['followers', 'visits', 'press_conferences', 'accounts', 'gazettes'];

/**
 * The part that the figure at `index` is. `over` where the enumeration has ended before it; null where the figure is no
 * part but the enumeration may go on (占53%, 比上年增加5条).
 */
export function partAt(list: Enumeration, parsed: Parsed, index: number): Draft | 'over' | null {
  const { total } = list;
  const quantity = parsed.tokens[index]?.quantity;
  if (!quantity) return null;
  const counted = countedBy(parsed, index);
  const noun = counted?.by === 'noun' ? counted : null;
  if (noun && noun.metric !== total.metric && never.includes(noun.metric)) return 'over';
  const clause = partClause(parsed, index, noun, total);
  const manner = mannerOf(clause, total);
  if (hasEnded(list, clause, manner)) return 'over';
  // 325条(2022年为298条).
  if (clause.tokens.some((token) => token.kind === 'year' && !namesYear(token, parsed.year))) return null;
  const label = labelOf(clause, quantity, noun);
  if (!label || !isPart(clause, quantity, total)) return null;
  list.manner ??= manner;
  const ofYear = clause.tokens.some((token) => namesYear(token, parsed.year));
  // 累计公开5821条，其中2023年公开712条: then the total reaches further.
  if (ofYear && total.period === 'unspecified') total.period = 'cumulative';
  return {
    ...total, parsed, quantity, label,
    metric: noun && (noun.metric === 'interpretations' || noun.metric === 'videos') ? noun.metric : total.metric,
    channel: clause.channel,
    period: ofYear ? 'year' : total.period,
    whose: clause.tokens.some(({ kind, means }) => kind === 'whose' && means === 'own') ? { by: 'own' } : total.whose,
    quote: [clauseOffset(parsed, index, separators), clauseEnd(parsed, index)],
    partOf: total,
  };
}

function partClause(parsed: Parsed, index: number, noun: NounCounted | null, total: Draft): PartClause {
  const offset = clauseOffset(parsed, index, separators);
  const all = clauseBefore(parsed, index, separators);
  const tokens = all.filter(({ kind }) => kind !== 'list');
  const from = all.findLast(({ kind }) => kind === 'list')?.to ?? offset;
  const separator = parsed.tokens.findLast(({ kind, to }) => kind === 'mark' && to <= from)?.means;
  return { parsed, index, tokens, separator, from, channel: channelOf(noun?.behind ? [...tokens, noun.token] : tokens, total.channel) };
}

type NounCounted = Extract<Counted, { by: 'noun' }>;

/** 其他方式 of everything is not everything; a column of the website, 公示栏 too, is still the website. */
function channelOf(tokens: readonly Token[], total: Channel): Channel {
  const named = onlyOne(channelsIn(tokens)) ?? 'unspecified';
  if (named !== 'unspecified' && !(named === 'notice_board' && total === 'website')) return named;
  return total === 'all' && channelsIn(tokens).length > 0 ? 'unspecified' : total;
}

/** The words before the figure; where there are none those behind it: 其中33条局机关各类发文. */
function labelOf({ parsed: { tokens, text }, index, from }: PartClause, quantity: Quantity, noun: NounCounted | null): [number, number] | null {
  if (noun?.behind) return [noun.from, noun.token.to];
  if (from < quantity.lead) return [from, quantity.lead];
  const behind = tokens[index]?.to ?? 0;
  const words = /^\p{Script=Han}{2,16}(?=$|[,;、)])/u.exec(text.slice(behind))?.[0];
  return words === undefined || goingOn.test(words) ? null : [behind, behind + words.length];
}

/** Not a difference, not a figure of each, not of requests, not in a unit that counts something else. */
function isPart({ parsed, index, tokens }: PartClause, quantity: Quantity, total: Draft): boolean {
  const isUnit = quantity.unit !== null && (quantity.unit === total.quantity.unit || isUnitOf(total.metric, quantity.unit));
  return isUnit && !quantity.isEach && countedBehind(parsed, index) !== null
    && !tokens.some(({ kind, means }) => kind === 'change' || kind === 'unlike' || means === 'request');
}
