import { figureJoint, rowJoints } from '../../../form/sentence-particles.ts';
import { nounTails, type Metric } from '../../../form/statement-words.ts';
import { anyOf } from './tokens/any-of.ts';
import { clauseBefore } from './tokens/clause.ts';
import type { Counted } from './counted.ts';
import type { Parsed } from './draft.ts';
import { isPublishing, type Token } from './tokens/token.ts';

/** What a figure counts by the words before it: the nearest that we know, with nothing that we do not know between. */
export function countedBefore(parsed: Parsed, index: number): Counted | null {
  const { tokens, text } = parsed;
  const figure = tokens[index];
  let right = figure?.quantity?.lead ?? 0;
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token || !figure || token.from >= right || token.depth > figure.depth) continue;
    if (token.means === ')') {
      const open = tokens.slice(0, i).findLast(({ means, depth }) => means === '(' && depth === token.depth);
      if (token.to < right || !open) return wordsFrom(token.to, right);
      right = open.from;
      continue;
    }
    const counted = countedByToken(parsed, index, i, text.slice(token.to, right));
    if (counted !== 'go on') return counted === 'words' ? wordsFrom(token.to, right) : counted;
    right = token.from;
  }
  return wordsFrom(0, right);
}

const wordsFrom = (from: number, to: number): Counted | null => (from < to ? { by: 'words', from } : null);

/** By one token and the words between it and what is known behind it. */
function countedByToken(parsed: Parsed, index: number, at: number, between: string): Counted | null | 'words' | 'go on' {
  const { tokens, text } = parsed;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token) return null;
  if (token.kind === 'number' && isPaired(parsed, index, between)) return { by: 'same', index: at };
  if (between !== '' && !(token.kind === 'noun' && tail.test(between))) return 'words';
  switch (token.kind) {
    case 'noun': return { by: 'noun', metric: metricOf(tokens, at, text), token, behind: false, from: token.from };
    case 'channel': return { by: 'implied', token };
    case 'number': return { by: 'same', index: at };
    case 'time': case 'year': case 'each': return 'go on';
    case 'verb': {
      // 政策解读稿件发布4条: what was published may stand before the verb.
      if (before?.kind === 'noun' && before.to === token.from) return countedByToken(parsed, index, at - 1, '');
      return isPublishing(token) ? { by: 'implied', token } : null;
    }
    case 'mark': {
      if (token.means === '、' && before?.to === token.from && isPaired(parsed, index, '、')) return { by: 'same', index: at - 1 };
      // 发布主动公开文件21份，历年累计592份.
      const figure = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'number');
      if (token.means === ',' && tokens[at + 1]?.means === 'cumulative' && figure >= 0) return { by: 'same', index: figure };
      return token.means === ':' ? 'go on' : null;
    }
    default: return null;
  }
}

/** 54期97条; where 分别 stands before them, also 485条和318条. */
const isPaired = (parsed: Parsed, index: number, between: string): boolean => between === ''
  || ((between === '、' || figureJoint.test(between)) && clauseBefore(parsed, index).some(({ kind }) => kind === 'each'));

const tail = new RegExp(`^${anyOf(nounTails)}$`, 'u');

/**
 * What a noun counts. 解读信息 after 文件解读 is still 解读; in a row with other things (公示公告、内部动态、政策解读信息共45条)
 * it is a count of items, not of interpretations.
 */
function metricOf(tokens: readonly Token[], index: number, text: string): Metric {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token && before?.kind === 'noun' && before.means === 'interpretations' && before.to === token.from) return metricOf(tokens, index - 1, text);
  const own = token?.means as Metric;
  if (!token || own !== 'interpretations') return own;
  const stop = tokens.slice(0, index).findLastIndex(({ kind, means }) => kind !== 'noun' && means !== '、');
  const row = text.slice(tokens[stop]?.to ?? 0, token.from);
  const others = row.split(rowJoints).filter((piece) => piece !== '').length;
  const alike = tokens.slice(stop + 1, index).filter(({ means }) => means === own).length;
  return rowJoints.test(row.at(-1) ?? '') && others > alike ? 'items_published' : own;
}
