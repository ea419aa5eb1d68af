import { comparing, grewTo } from '../../../form/sentence-particles.ts';
import type { Parsed } from './draft.ts';
import { clauseStart } from './tokens/clause.ts';

/**
 * 主动公开政府信息比上年增加126条，达到983条: a clause that only says what something came to goes on with the one before it.
 * The sentence without the comparison (主动公开政府信息983条), and the figure's index in it; unchanged where it is no such.
 */
export function withoutComparison(parsed: Parsed, index: number): [Parsed, number] {
  const { tokens, text } = parsed;
  const [mark, figure] = [tokens[index - 1], tokens[index]];
  if (mark?.means !== ',' || mark.to !== figure?.quantity?.lead || !grewTo.test(text.slice(mark.to))) return [parsed, index];
  const start = clauseStart(parsed, index - 1);
  const change = tokens.slice(start, index - 1).find(({ kind, from }) => kind === 'change' || comparing.test(text.slice(0, from)));
  if (!change) return [parsed, index];
  const lead = comparing.exec(text.slice(0, change.from))?.index ?? change.from;
  const kept = tokens.slice(0, index - 1).filter(({ to }) => to <= lead);
  return [{ ...parsed, tokens: [...kept, { ...figure, quantity: { ...figure.quantity, lead } }, ...tokens.slice(index + 1)] }, kept.length];
}
