import { bareFollowers, headingMark, kindEnd } from '../../../form/sentence-particles.ts';
import { accountChannels, type Metric } from '../../../form/statement-words.ts';
import { metricUnits, textUnits } from '../../../form/quantity-words.ts';
import { channelOf } from './channel.ts';
import { clauseBefore, clauseEnd, clauseOffset } from './tokens/clause.ts';
import { countedBy, type Counted } from './counted.ts';
import type { Draft, Parsed } from './draft.ts';
import { governedFrom } from './governing.ts';
import { labelOf } from './label.ts';
import { periodOf } from './period.ts';
import type { Quantity } from './tokens/quantity.ts';
import { isPublishing } from './tokens/token.ts';
import { whoseOf } from './whose.ts';

/** A figure about publishing that stands by itself, not as a part of another; null for every other figure. */
export function figureAt(parsed: Parsed, index: number, before: Draft | undefined): Draft | null {
  const quantity = parsed.tokens[index]?.quantity;
  // The days of a date and sums of money are figures, too.
  if (!quantity || (quantity.unit !== null && !unitsOfMetrics.has(quantity.unit))) return null;
  const found = countedBy(parsed, index);
  if (!found) return null;
  const counted = found.by === 'words' ? unknownPublished(parsed, quantity, found.from) ?? found : found;
  if (counted.by === 'words') return before ? listed(before, parsed, index, quantity, counted.from) : null;
  if (counted.by === 'same') return before && before.quantity === parsed.tokens[counted.index]?.quantity ? beside(before, parsed, index, quantity, counted) : null;
  const metric = metricAt(counted, quantity);
  if (metric === null || !isUnit(metric, quantity.unit) || (quantity.spelled && metric !== 'accounts' && quantity.value < 10)) return null;
  const governed = governedFrom(parsed, index, counted, metric, before);
  const period = periodOf(parsed, index, metric);
  if (governed === null || period === null) return null;
  if (isOutcome(parsed, counted)) return null;
  const { channel, from } = channelOf(parsed, index, counted, before);
  if (channel === 'unspecified' && metric === 'followers' && bareFollowers.test(parsed.text.slice(counted.token.from, counted.token.to))) return null;
  const shown = Math.min(governed, from ?? governed, quantity.lead);
  const verb = parsed.tokens.find((token) => isPublishing(token) && token.from >= shown && token.from < quantity.from);
  return {
    parsed, quantity, metric, channel, period: isOfAllYears(parsed, index, metric, quantity, before) ? 'unspecified' : period,
    placed: from !== null && (verb === undefined || from < verb.from),
    whose: whoseOf(parsed, index),
    label: labelOf(parsed, index, counted),
    quote: [quoteStart(parsed, shown, index), clauseEnd(parsed, index)],
    partOf: null, breakdown: null,
  };
}

const unitsOfMetrics = new Set(Object.values(metricUnits).flatMap((units) => units.split(' ')));

function metricAt(counted: Extract<Counted, { by: 'noun' | 'implied' }>, { unit }: Quantity): Metric | null {
  if (counted.by === 'noun') return counted.metric;
  const { kind, means } = counted.token;
  if (means === 'gazette' && unit !== null && isUnit('gazettes', unit)) return 'gazettes';
  if (kind !== 'channel' || unit !== '个') return 'items_published';
  return accountChannels.split(' ').includes(means) ? 'accounts' : null;
}

/** 答复结果为：公开12件，不予公开3件: what was done with requests. */
const isOutcome = ({ tokens }: Parsed, counted: Counted): boolean => counted.by === 'implied' && counted.token.means === 'disclose'
  && tokens.some(({ kind, means }) => kind === 'phrase' && means === 'request');

/** 全年公开信息1089条，累计公开信息8742条: 累计 of the same, and more, beside the figure of the year. */
const isOfAllYears = (parsed: Parsed, index: number, metric: Metric, { value }: Quantity, before: Draft | undefined): boolean => before?.parsed === parsed
  && before.metric === metric && metric === 'items_published' && value > before.quantity.value && clauseBefore(parsed, index).some(({ means }) => means === 'open');

const isUnit = (metric: Metric, unit: string | null): boolean => (
  unit === null ? metric === 'followers' || metric === 'visits' : metricUnits[metric].split(' ').includes(unit));

/** 发布工作动态215条、政策法规7条: words that we do not know, in one list with what was published. */
function listed(before: Draft, parsed: Parsed, index: number, quantity: Quantity, from: number): Draft | null {
  const [figure, mark] = [parsed.tokens[index - 2], parsed.tokens[index - 1]];
  const isKind = mark?.means === '、' || kindEnd.test(parsed.text.slice(from, quantity.lead));
  const isListed = isKind && mark?.to === from && figure?.quantity === before.quantity && figure.to === mark.from;
  const isAlike = quantity.unit === before.quantity.unit || textUnits.split(' ').includes(quantity.unit ?? '');
  if (!isListed || !isAlike || before.metric !== 'items_published') return null;
  return { ...before, quantity, label: [from, quantity.lead], quote: [before.quote[0], clauseEnd(parsed, index)] };
}

/** 公布法律文书86份: what was published we do not know, but it is counted as texts are. 公布清单126项 are no texts. */
function unknownPublished({ tokens, text }: Parsed, { lead, unit }: Quantity, from: number): Counted | null {
  const verb = tokens.find((token) => token.to === from && isPublishing(token) && token.means !== 'update');
  return verb && textUnits.split(' ').includes(unit ?? '') && /^\p{Script=Han}{2,10}$/u.test(text.slice(from, lead)) ? { by: 'implied', token: verb } : null;
}

/** 54期97条, the second of 485条和318条, 历年累计592份 behind 21份: said of the same. */
function beside(before: Draft, parsed: Parsed, index: number, quantity: Quantity, counted: Counted): Draft | null {
  const period = periodOf(parsed, index, before.metric);
  if (period === null || !isUnit(before.metric, quantity.unit)) return null;
  const { channel } = channelOf(parsed, index, counted, undefined);
  return {
    ...before, quantity, period,
    channel: channel === 'unspecified' || channel === 'all' ? before.channel : channel,
    quote: [before.quote[0], clauseEnd(parsed, index)],
  };
}

/** Where the clause begins that the quotation begins with; where headings run into it (平潭 2016), its year. */
function quoteStart(parsed: Parsed, from: number, index: number): number {
  const first = parsed.tokens.findIndex((token) => token.from >= from);
  const start = clauseOffset(parsed, first < 0 ? index : first, [',', ';']);
  const year = parsed.tokens.find((token) => token.kind === 'year' && token.from > start && token.from <= quantityStart(parsed, index));
  return year && headingMark.test(parsed.text.slice(start, year.from)) ? year.from : start;
}

const quantityStart = ({ tokens }: Parsed, index: number): number => tokens[index]?.from ?? 0;
