import { rowTails } from '../../../../form/claim-words.ts';
import { anyOf } from '../tokens/any-of.ts';
import { clauseEnd, clauseOffset } from '../tokens/clause.ts';
import type { Parsed } from '../draft.ts';
import type { Token } from '../tokens/token.ts';

/** Row words right before an offset, the nearest first: 行政复议、行政诉讼 before 各1件. */
export function rowsBefore({ tokens, text }: Parsed, index: number, from: number): Token[] {
  const rows: Token[] = [];
  let right = from;
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token || token.from >= right || (token.means === '、' && rows.length > 0)) continue;
    // 上年度结转办理的政府信息公开申请2件.
    if (token.kind === 'request' && rows.length === 0 && token.to === right) {
      right = token.from;
      continue;
    }
    // 政府信息公开申请、行政复议、行政诉讼均为0.
    if (token.kind === 'request' && rows.length > 0 && /^[、和及]$/u.test(text.slice(token.to, right))) {
      rows.push({ ...token, kind: 'row', means: 'new_received' });
      right = token.from;
      continue;
    }
    if (token.kind !== 'row' || !isBetween(text.slice(token.to, right), rows.length === 0 ? tail : joint)) break;
    rows.push(token);
    right = token.from;
  }
  return rows;
}

/** What may stand between a row's words and its figure, or the next row's words: 案件, 申请数量, a bracket. */
function isBetween(words: string, pattern: RegExp): boolean {
  const plain = words.replace(/[(][^()]*[)]/gu, '');
  return plain.length <= longestTail && pattern.test(plain);
}

const longestTail = 12;
const tail = new RegExp(`^(?:${anyOf(rowTails)}){0,3}$`, 'u');
const joint = new RegExp(`^(?:${anyOf(rowTails)}){0,2}[、和及与或]?(?:提起|被提起|被)?$`, 'u');

/** A row's words right behind a figure: 3件结转下一年度, 6件部分公开. */
export function rowBehind({ tokens, text, year }: Parsed, index: number): Token | undefined {
  const next = tokens[index + 1];
  const until = /^(20\d\d)年/u.exec(text.slice(next?.to))?.[1];
  if (next?.means === 'carried_over_out' && until !== undefined && year !== null && Number(until) <= year) return undefined;
  return next?.kind === 'row' && ofDisclosure.test(text.slice(tokens[index]?.to, next.from)) ? next : undefined;
}

const ofDisclosure = /^(?:(?:涉及|因|关于)?(?:政府)?信息公开(?:类|的|引发的|引起的)?)?$/u;

/** 行政复议被纠错1件 is a result; what stands behind a comma is another matter. */
export function isSetback(parsed: Parsed, index: number, row: Token): boolean {
  const from = Math.min(clauseOffset(parsed, index), row.from);
  const end = clauseEnd(parsed, index);
  return parsed.tokens.some(({ kind, from: at }) => kind === 'setback' && at >= from && at < end);
}
