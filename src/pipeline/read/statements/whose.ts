import { clauseOffset, groupBefore } from './clause.ts';
import type { Parsed, Whose } from './draft.ts';
import type { Token } from './token.ts';

/**
 * Whose figure it is, by the words before it: 我局, 全县, a body by its name at the head of its clause. What needs the
 * report's own body to be settled (is 县信访局 this one?) is left to the record.
 */
export function whoseOf(parsed: Parsed, index: number): Whose {
  const word = groupBefore(parsed, index).findLast((token) => token.kind === 'whose' && (token.means !== 'area' || isSubject(parsed, token)));
  if (word?.means === 'below') return { by: 'body', name: parsed.text.slice(word.from, word.to) };
  const subject = subjectOf(parsed, index);
  if (subject) return { by: 'body', name: subject };
  return word?.means === 'area' ? { by: 'area' } : { by: 'own' };
}

/** 全县主动公开…, 2023年全县…; not 围绕全县中心工作, 与我省有关. */
function isSubject({ tokens }: Parsed, token: Token): boolean {
  const before = tokens.findLast(({ to }) => to <= token.from);
  return token.from === (before?.to ?? 0) && (before === undefined || ['mark', 'time', 'year', 'list'].includes(before.kind));
}

/** The name of a body at the head of the clause: what stands before its first word that we know. */
function subjectOf(parsed: Parsed, index: number): string | null {
  const from = clauseOffset(parsed, index);
  const clause = parsed.tokens.filter((token) => token.from >= from && token.from < (parsed.tokens[index]?.from ?? 0));
  const [start, end] = clause[0]?.kind === 'year' || clause[0]?.kind === 'time' ? [clause[0].to, clause[1]?.from] : [from, clause[0]?.from];
  const words = parsed.text.slice(start, end ?? parsed.tokens[index]?.quantity?.lead).replace(/^,/u, '');
  return bodyName.exec(words)?.[0] ?? null;
}

/** A body's name at the beginning, with what may follow it before the verb. Prepositions stand in no name: 主动在局网站. */
const bodyName = /^(?![全各我本]|通过|依托|利用|借助|运用)[^\P{Script=Han}在从向对由以为]{1,14}?(?:局|委员会|卫健委|发改委|委|办公室|厅|镇|乡|街道|公司|中心|医院|学校|支队|大队)(?=(?:共|共计|累计|通过|在|利用|主动|及时|全年|官方|分别)?$)/u;
