import type { Metric } from '../../../form/statement-words.ts';
import { clauseBefore } from './clause.ts';
import type { Parsed } from './draft.ts';
import type { Token } from './token.ts';

/** What a figure counts, by the words directly behind or before it. */
export type Counted =
  /** A noun, before the figure (解读信息12条) or behind it (12条解读信息). */
  | { by: 'noun'; metric: Metric; token: Token; behind: boolean; from: number }
  /** Only the verb or the channel: 官网公开311条, 微信公众号871条. */
  | { by: 'implied'; token: Token }
  /** The figure right before it: 54期97条. */
  | { by: 'same'; index: number }
  /** Words that we do not know: a label, if the sentence enumerates. */
  | { by: 'words'; from: number };

/** Null where the words around the figure count something else, or nothing. */
export function countedBy(parsed: Parsed, index: number): Counted | null {
  // 已公开的1.2万条信息: said in passing of what was published some time.
  if (parsed.text[(parsed.tokens[index]?.quantity?.lead ?? 0) - 1] === '的') return null;
  const behind = countedBehind(parsed, index);
  if (behind !== 'nothing') return behind;
  const before = countedBefore(parsed, index);
  return before?.by === 'implied' && before.token.kind === 'verb' && hasWordsBehind(parsed, index) ? null : before;
}

/** 发布21条便民服务: words that we do not know say what is counted. */
function hasWordsBehind({ tokens, text }: Parsed, index: number): boolean {
  const words = text.slice(tokens[index]?.to, tokens[index + 1]?.from ?? text.length);
  return words !== '' && !goesOn.test(words);
}

function countedBehind({ tokens, text }: Parsed, index: number): Counted | null | 'nothing' {
  const figure = tokens[index];
  const next = tokens[index + 1];
  if (!figure) return null;
  const words = text.slice(figure.to, next?.from ?? text.length);
  if (words !== '' && (goesOn.test(words) || !/^\p{Script=Han}{1,10}$/u.test(words))) return 'nothing';
  const after = tokens[index + 2];
  const noun = next?.kind === 'phrase' && after?.from === next.to ? after : next;
  if (noun?.kind === 'noun') return { by: 'noun', metric: noun.means as Metric, token: noun, behind: true, from: figure.to };
  if (next?.kind === 'channel' && words === '') return { by: 'implied', token: next };
  if (next?.kind === 'other_noun' || next?.kind === 'phrase' || (next?.kind === 'name' && words === '')) return null;
  return 'nothing';
}

/** A word that goes on with the sentence behind a figure, not with what it counts. */
export const goesOn = /^[并且以及和与均全主涵涉占用供得达而同由为被在比较于]/u;

function countedBefore(parsed: Parsed, index: number): Counted | null {
  const { tokens, text } = parsed;
  const figure = tokens[index];
  if (!figure?.quantity) return null;
  let right = figure.quantity.lead;
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token || token.from >= right) continue;
    if (token.depth > figure.depth) continue;
    if (token.means === ')') {
      const open = tokens.slice(0, i).findLast(({ means, depth }) => means === '(' && depth === token.depth);
      if (token.to < right || !open) return wordsBefore(token.to, right);
      right = open.from;
      continue;
    }
    if (token.kind === 'number' && isPaired(parsed, index, text.slice(token.to, right))) return { by: 'same', index: i };
    if (token.to < right) return wordsBefore(token.to, right);
    switch (token.kind) {
      case 'noun': return { by: 'noun', metric: metricOf(tokens, i, text), token, behind: false, from: token.from };
      case 'channel': return { by: 'implied', token };
      case 'verb': return isPublishing(token) ? publishedBy(parsed, i) : null;
      case 'number': return { by: 'same', index: i };
      case 'time': case 'year': case 'each': break;
      case 'mark':
        if (token.means === '、' && tokens[i - 1]?.to === token.from && isPaired(parsed, index, '和')) return { by: 'same', index: i - 1 };
        if (token.means === ',' && tokens[i + 1]?.means === 'cumulative') return sameAsBefore(tokens, i);
        if (token.means !== ':') return null;
        break;
      default: return null;
    }
    right = token.from;
  }
  return right > 0 ? wordsBefore(0, right) : null;
}

/** 公开311条, or with what was published before the verb: 政策解读稿件发布4条. */
function publishedBy({ tokens, text }: Parsed, index: number): Counted | null {
  const [before, verb] = [tokens[index - 1], tokens[index]];
  if (!verb) return null;
  if (before?.kind !== 'noun' || before.to !== verb.from) return { by: 'implied', token: verb };
  return { by: 'noun', metric: metricOf(tokens, index - 1, text), token: before, behind: false, from: before.from };
}

/** 发布主动公开文件21份，历年累计592份. */
function sameAsBefore(tokens: readonly Token[], index: number): Counted | null {
  const figure = tokens.slice(0, index).findLastIndex(({ kind }) => kind === 'number');
  return figure < 0 ? null : { by: 'same', index: figure };
}

/** 分别发布485条和318条. */
const isPaired = (parsed: Parsed, index: number, between: string): boolean => /^[和及与]?$/u.test(between)
  && (between === '' || clauseBefore(parsed, index).some(({ kind }) => kind === 'each'));

const wordsBefore = (from: number, to: number): Counted | null => (from < to ? { by: 'words', from } : null);

export const isPublishing = ({ kind, means }: Token): boolean => kind === 'verb' && ['disclose_all', 'disclose', 'publish', 'update', 'print'].includes(means);

/**
 * What a noun counts. 解读信息 after 文件解读 is still 解读; in a row with other things (公示公告、内部动态、政策解读信息) it
 * is a count of items.
 */
function metricOf(tokens: readonly Token[], index: number, text: string): Metric {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (token && before?.kind === 'noun' && before.means === 'interpretations' && before.to === token.from) return metricOf(tokens, index - 1, text);
  const own = token?.means as Metric;
  if (!token || own !== 'interpretations') return own;
  const stop = tokens.slice(0, index).findLastIndex(({ kind, means }) => kind !== 'noun' && means !== '、');
  const row = text.slice(tokens[stop]?.to ?? 0, token.from);
  const others = row.split(/[、及和与]/u).filter((piece) => piece !== '').length;
  const alike = tokens.slice(stop + 1, index).filter(({ means }) => means === own).length;
  return /[、及和与]$/u.test(row) && others > alike ? 'items_published' : own;
}
