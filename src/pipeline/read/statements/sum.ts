import type { Channel, Metric } from '../../../form/statement-words.ts';
import { leadWords } from '../../../form/quantity-words.ts';
import { anyOf } from './tokens/any-of.ts';
import type { Draft, Parsed } from './draft.ts';

/**
 * 发布信息680篇，网站462篇，微信218篇: figures of channels right behind one that they add up to exactly are its parts, though
 * no word says so.
 */
export function addUp(drafts: readonly Draft[], nextBreakdown: () => number): void {
  drafts.forEach((total, at) => {
    if (total.partOf !== null || !together.includes(total.channel) || !itemMetrics.includes(total.metric) || drafts.some(({ partOf }) => partOf === total)) return;
    const rest = drafts.slice(at + 1);
    const end = rest.findIndex((draft) => draft.partOf !== null || draft.metric !== total.metric || draft.quantity.unit !== total.quantity.unit);
    const parts = end < 0 ? rest : rest.slice(0, end);
    const channels = new Set(parts.map(({ channel }) => channel).filter((channel) => !together.includes(channel)));
    if (parts.length < 2 || channels.size < parts.length || parts.reduce((sum, { quantity }) => sum + quantity.value, 0) !== total.quantity.value) return;
    const breakdown = nextBreakdown();
    for (const part of parts) Object.assign(part, { partOf: total, breakdown });
  });
}

/** 共计公开信息791条: the words for a total, then only a verb and a noun; said of those before it if they add up to it. */
function allTogether({ tokens, text }: Parsed, index: number): boolean {
  const at = tokens.slice(0, index).findLastIndex(({ kind }) => kind === 'mark');
  const [mark, first] = [tokens[at], tokens[at + 1]];
  if (mark?.means !== ',' || first === undefined || !totalWords.test(text.slice(mark.to, first.from))) return false;
  return tokens.slice(at + 1, index).every(({ kind, from }, offset) => (kind === 'verb' || kind === 'noun') && (offset === 0 || from === tokens[at + offset]?.to));
}

const totalWords = new RegExp(`^${anyOf(leadWords.total)}$`, 'u');

const together: Channel[] = ['all', 'unspecified', 'new_media'];
const itemMetrics: Metric[] = ['items_published', 'interpretations', 'videos'];

/**
 * A total that stands behind its parts, 网站45条、公告20条，共计65条, with these; null where the figure is no such total.
 * Its channel is theirs if they have the same.
 */
export function sumOfParts(parsed: Parsed, index: number, before: readonly Draft[]): { total: Draft; parts: Draft[] } | null {
  if (before.length < 2) return null;
  const quantity = parsed.tokens[index]?.quantity;
  const mark = parsed.tokens[index - 1];
  const isBare = quantity?.isTotal === true && mark?.means === ',' && mark.to === quantity.lead;
  if (!quantity || !(isBare || allTogether(parsed, index))) return null;
  const parts = before.filter((draft) => draft.partOf === null && draft.quantity.unit === quantity.unit);
  const [one] = parts;
  if (!one || parts.length < 2 || parts.some(({ metric }) => metric !== one.metric)) return null;
  if (!isBare && parts.reduce((added, part) => added + part.quantity.value, 0) !== quantity.value) return null;
  const channel = parts.every((part) => part.channel === one.channel) ? one.channel : 'unspecified';
  return { total: { ...one, quantity, channel, label: [quantity.lead, quantity.from], quote: [one.quote[0], quantity.to] }, parts };
}
