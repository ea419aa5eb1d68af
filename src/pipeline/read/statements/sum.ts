import type { Draft, Parsed } from './draft.ts';

/**
 * A total that stands behind its parts, 网站45条、公告20条，共计65条, with these; null where the figure is no such total.
 * Its channel is theirs if they have the same.
 */
export function sumOfParts(parsed: Parsed, index: number, before: readonly Draft[]): { total: Draft; parts: Draft[] } | null {
  const quantity = parsed.tokens[index]?.quantity;
  const mark = parsed.tokens[index - 1];
  if (!quantity?.isTotal || mark?.means !== ',' || mark.to !== quantity.lead) return null;
  const parts = before.filter((draft) => draft.partOf === null && draft.quantity.unit === quantity.unit);
  const [one] = parts;
  if (!one || parts.length < 2 || parts.some(({ metric }) => metric !== one.metric)) return null;
  const channel = parts.every((part) => part.channel === one.channel) ? one.channel : 'unspecified';
  return { total: { ...one, quantity, channel, label: [quantity.lead, quantity.from], quote: [one.quote[0], quantity.to] }, parts };
}
