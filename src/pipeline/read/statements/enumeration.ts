import { completeListEnds, type Channel, type Metric } from '../../../form/statement-words.ts';
import { metricUnits } from '../../../form/quantity-words.ts';
import type { Period } from '../../record/report.ts';
import { anyOf } from './any-of.ts';
import { channelsIn, onlyOne } from './channel.ts';
import { clauseBefore, clauseEnd, clauseOffset } from './clause.ts';
import { countedBy, goesOn, isPublishing } from './counted.ts';
import type { Draft, Parsed } from './draft.ts';
import { namesYear } from './period.ts';
import type { Token } from './token.ts';

/** Figures that break down one total, while they are read. */
export interface Enumeration {
  total: Draft;
  /** Its number within the report, from 1; given with its first part. */
  number: number | null;
  depth: number;
  parts: Draft[];
  /** Whether its parts have verbs and channels of their own: one that then has more belongs to it no longer. */
  manner: Manner | null;
}

interface Manner {
  verb: boolean;
  channel: boolean;
}

export const enumerationOf = (total: Draft, depth: number): Enumeration => ({ total, number: null, depth, parts: [], manner: null });

/** Marks that separate the parts. */
const separators = [',', ';', ':', '、'];

/** Metrics that break down no other. */
const never: Metric[] = ['followers', 'visits', 'press_conferences', 'accounts', 'gazettes'];

/**
 * The part that the figure at `index` is; `over` where the enumeration has ended before it; null where the figure is
 * none and the enumeration may go on behind it (占53%, 比上年增加5条).
 */
export function partOf(list: Enumeration, parsed: Parsed, index: number): Draft | 'over' | null {
  const { total } = list;
  const quantity = parsed.tokens[index]?.quantity;
  if (!quantity) return null;
  const clause = clauseBefore(parsed, index, separators).filter(({ kind }) => kind !== 'list');
  const counted = countedBy(parsed, index);
  const noun = counted?.by === 'noun' ? counted : null;
  if (noun && noun.metric !== total.metric && never.includes(noun.metric)) return 'over';
  const from = labelStart(parsed, index);
  const manner = mannerOf(from, clause);
  if (endsBy(list, parsed, index, from, clause, manner)) return 'over';
  const behind = noun?.behind ? [noun.from, noun.token.to] as const : from >= quantity.lead ? wordsBehind(parsed, index) : null;
  if (!behind && from >= quantity.lead) return null;
  if (quantity.isEach || clause.some(({ kind }) => kind === 'change' || kind === 'unlike') || !isUnit(quantity.unit, total)) return null;
  list.manner ??= manner;
  const named = onlyOne(channelsIn(noun?.behind ? [...clause, noun.token] : clause));
  return {
    ...total,
    parsed,
    quantity,
    metric: noun && (noun.metric === 'interpretations' || noun.metric === 'videos') ? noun.metric : total.metric,
    channel: channelOfPart(named, total.channel, clause),
    period: periodOfPart(parsed, clause, total.period),
    whose: clause.some(({ kind, means }) => kind === 'whose' && means === 'own') ? { by: 'own' } : total.whose,
    label: behind ? [...behind] : [from, quantity.lead],
    quote: [clauseOffset(parsed, index, separators), clauseEnd(parsed, index)],
    partOf: total,
    breakdown: null,
  };
}

/** 其中33条局机关各类发文. */
function wordsBehind({ tokens, text }: Parsed, index: number): readonly [number, number] | null {
  const from = tokens[index]?.to ?? 0;
  const words = /^\p{Script=Han}{2,16}(?=$|[,;、)])/u.exec(text.slice(from))?.[0];
  return words === undefined || goesOn.test(words) ? null : [from, from + words.length];
}

/** The label begins behind the separator and the words that open the enumeration. */
function labelStart(parsed: Parsed, index: number): number {
  const from = clauseOffset(parsed, index, separators);
  const opener = parsed.tokens.findLast((token) => token.kind === 'list' && token.from >= from && token.from < (parsed.tokens[index]?.from ?? 0));
  return opener?.to ?? from;
}

const mannerOf = (from: number, clause: readonly Token[]): Manner => ({
  verb: clause.some((token) => isPublishing(token) && token.from === from),
  channel: channelsIn(clause).length > 0 && clause.some(isPublishing),
});

/** Behind a comma or semicolon a clause that does something else, or does the same anew elsewhere, is no part any more. */
function endsBy(list: Enumeration, parsed: Parsed, index: number, start: number, clause: readonly Token[], manner: Manner): boolean {
  const head = clause.findIndex(({ kind }) => kind !== 'time' && kind !== 'year');
  const first = clause[head];
  const [before, adjacent] = [clause.at(-2), clause.at(-1)];
  const verb = (token: Token | undefined, means: string[]) => token?.kind === 'verb' && means.includes(token.means);
  // 采用672条 is done by others; 建议提案办理30条 is a kind.
  const isKind = before?.to === adjacent?.from && (before?.kind === 'noun' || before?.kind === 'other_noun');
  if (verb(adjacent, ['other', 'close']) && adjacent?.to === parsed.tokens[index]?.quantity?.lead && !isKind) return true;
  const separator = parsed.tokens.findLast(({ kind, from }) => kind === 'mark' && from < start)?.means;
  if (list.manner === null || separator === '、') return false;
  if (verb(first, ['other', 'hold', 'close', 'keep']) && first?.from === (clause[head - 1]?.to ?? start)) return true;
  return (manner.verb && !list.manner.verb) || (manner.channel && !list.manner.channel);
}

const isUnit = (unit: string | null, total: Draft): boolean => unit !== null && (unit === total.quantity.unit || metricUnits[total.metric].split(' ').includes(unit));

/** 其他方式 of everything is not everything; a column of the website is still the website. */
function channelOfPart(named: Channel | null, total: Channel, clause: readonly Token[]): Channel {
  if (named === null) return 'unspecified';
  if (named !== 'unspecified') return named;
  return total === 'all' && channelsIn(clause).length > 0 ? 'unspecified' : total;
}

const periodOfPart = (parsed: Parsed, clause: readonly Token[], total: Period): Period => (clause.some((token) => namesYear(token, parsed.year)) ? 'year' : total);

/** 由…组成 opens an enumeration only where it is so closed. */
export const isClosed = (text: string): boolean => listEnd.test(text);

const listEnd = new RegExp(anyOf(completeListEnds), 'u');
