import { bodyAtHead, relating } from '../../../form/sentence-particles.ts';
import { clauseOffset, groupBefore } from './tokens/clause.ts';
import type { Parsed, Whose } from './draft.ts';
import type { Token } from './tokens/token.ts';

/**
 * Whose figure it is, by the words before it: 我局, 全县, a body by its name at the head of its clause. Whether 县信访局 is
 * the report's own body is left to the record, which knows it.
 */
export function whoseOf(parsed: Parsed, index: number): Whose {
  const word = groupBefore(parsed, index).findLast((token) => token.kind === 'whose' && (token.means !== 'area' || isSubject(parsed, token)));
  if (word?.means === 'below') return { by: 'body', name: parsed.text.slice(word.from, word.to) };
  const name = bodyNamed(parsed, index);
  if (name !== undefined) return { by: 'body', name };
  return word?.means === 'area' ? { by: 'area' } : { by: 'own' };
}

/** 全县主动公开…, 2023年全县…; not 围绕全县中心工作, 与我县有关. */
function isSubject({ tokens, text }: Parsed, token: Token): boolean {
  const nearest = tokens.findLast(({ to }) => to <= token.from);
  const before = tokens.findLast(({ to, kind }) => to <= token.from && kind !== 'time' && kind !== 'year');
  return token.from === (nearest?.to ?? 0) && !relating.test(text.slice(0, token.from))
    && (before === undefined || ['mark', 'list'].includes(before.kind));
}

/** What stands at the head of the clause, behind the year, before its first word that we know. */
function bodyNamed(parsed: Parsed, index: number): string | undefined {
  const { tokens, text } = parsed;
  const figure = tokens[index];
  const from = clauseOffset(parsed, index);
  const [first, second] = tokens.filter((token) => token.from >= from && token.from < (figure?.from ?? 0));
  const [start, end] = first?.kind === 'year' || first?.kind === 'time' ? [first.to, second?.from] : [from, first?.from];
  return bodyAtHead.exec(text.slice(start, end ?? figure?.quantity?.lead ?? figure?.from))?.[0];
}
