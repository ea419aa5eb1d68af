import { accountChannels } from '../../../form/statement-words.ts';
import { metricUnits } from '../../../form/quantity-words.ts';
import type { Metric } from '../../../form/statement-words.ts';
import { channelOf } from './channel.ts';
import { clauseEnd, clauseOffset } from './clause.ts';
import { countedBy, isPublishing, type Counted } from './counted.ts';
import type { Draft, Parsed } from './draft.ts';
import { governedFrom } from './governing.ts';
import { labelOf } from './label.ts';
import { periodOf } from './period.ts';
import { whoseOf } from './whose.ts';

/** A figure about publishing that stands by itself, not as a part of another; null for every other figure. */
export function figureAt(parsed: Parsed, index: number, before: Draft | undefined): Draft | null {
  const quantity = parsed.tokens[index]?.quantity;
  const counted = quantity && countedBy(parsed, index);
  if (!quantity || !counted) return null;
  if (counted.by === 'words') return listed(parsed, index, counted.from, before);
  if (counted.by === 'same') return before?.quantity === parsed.tokens[counted.index]?.quantity ? beside(before, parsed, index, counted) : null;
  const metric = metricAt(parsed, index, counted);
  if (metric === null || !isUnit(metric, quantity.unit) || (quantity.spelled && metric !== 'accounts')) return null;
  const governed = governedFrom(parsed, index, counted, metric, before);
  const period = periodOf(parsed, index, metric);
  if (governed === null || period === null) return null;
  const { channel, from } = channelOf(parsed, index, counted, before);
  if (metric === 'followers' && isBare(parsed, counted) && channel === 'unspecified') return null;
  const shown = Math.min(governed, from ?? governed, quantity.lead);
  const verb = parsed.tokens.find((token) => isPublishing(token) && token.from >= shown && token.from < quantity.from);
  return {
    parsed, quantity, metric, channel, period,
    placed: from !== null && (verb === undefined || from < verb.from),
    whose: whoseOf(parsed, index),
    label: labelOf(parsed, index, counted),
    quote: [clauseOffsetAt(parsed, shown, index), clauseEnd(parsed, index)],
    partOf: null, breakdown: null,
  };
}

/** 发布工作动态215条、政策法规7条: words that we do not know, in one list with what was published. */
function listed(parsed: Parsed, index: number, from: number, before: Draft | undefined): Draft | null {
  const quantity = parsed.tokens[index]?.quantity;
  const [figure, mark] = [parsed.tokens[index - 2], parsed.tokens[index - 1]];
  const isListed = mark?.means === '、' && mark.to === from && before !== undefined && figure?.quantity === before.quantity && figure.to === mark.from;
  if (!quantity || !isListed || quantity.unit !== before.quantity.unit || before.metric !== 'items_published') return null;
  return { ...before, quantity, label: [from, quantity.lead], quote: [before.quote[0], clauseEnd(parsed, index)] };
}

/** 54期97条, and the second of 485条和318条: said of the same. */
function beside(before: Draft | undefined, parsed: Parsed, index: number, counted: Counted): Draft | null {
  const quantity = parsed.tokens[index]?.quantity;
  if (!before || !quantity || !isUnit(before.metric, quantity.unit)) return null;
  const { channel } = channelOf(parsed, index, counted, undefined);
  const period = periodOf(parsed, index, before.metric);
  if (period === null) return null;
  return { ...before, quantity, period, channel: channel === 'unspecified' || channel === 'all' ? before.channel : channel, quote: [before.quote[0], clauseEnd(parsed, index)] };
}

function metricAt(parsed: Parsed, index: number, counted: Counted): Metric | null {
  if (counted.by === 'noun') return counted.metric;
  if (counted.by !== 'implied') return null;
  const unit = parsed.tokens[index]?.quantity?.unit;
  if (counted.token.means === 'gazette' && metricUnits.gazettes.split(' ').includes(unit ?? '')) return 'gazettes';
  if (counted.token.kind !== 'channel' || unit !== '个') return 'items_published';
  return accountChannels.split(' ').includes(counted.token.means) ? 'accounts' : null;
}

const isUnit = (metric: Metric, unit: string | null): boolean => (unit === null ? metric === 'followers' || metric === 'visits' : metricUnits[metric].split(' ').includes(unit));

/** 用户 and 关注 are followers only of something that is followed. */
const isBare = (parsed: Parsed, counted: Counted): boolean => counted.by === 'noun' && /^(用户|关注)/u.test(parsed.text.slice(counted.token.from, counted.token.to));

/** The clause that the quotation begins with. */
function clauseOffsetAt(parsed: Parsed, from: number, index: number): number {
  const first = parsed.tokens.findIndex((token) => token.from >= from);
  return clauseOffset(parsed, first < 0 ? index : first, [',', ';']);
}
