import { attributive, figureJoint, grewFrom, grewTo, rowJoints } from '../../../form/sentence-particles.ts';
import { occasionUnits } from '../../../form/quantity-words.ts';
import { nounTails, type Metric } from '../../../form/statement-words.ts';
import { anyOf } from './tokens/any-of.ts';
import { clauseBefore, clauseEnd, clauseOffset } from './tokens/clause.ts';
import type { Counted } from './counted.ts';
import type { Parsed } from './draft.ts';
import { channelsIn, isRow } from './named-channels.ts';
import { isPublishing, type Token } from './tokens/token.ts';
import { isUnitOf } from './units.ts';

/** What a figure counts by the words before it: the nearest that we know, with nothing that we do not know between. */
export function countedBefore(parsed: Parsed, index: number): Counted | null {
  const { tokens, text } = parsed;
  const figure = tokens[index];
  let right = figure?.quantity?.lead ?? 0;
  // 微信公众号发布的有291条.
  if (text[right - 1] === attributive) right -= 1;
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token || !figure || token.from >= right || token.depth > figure.depth) continue;
    if (token.means === ')') {
      const open = tokens.slice(0, i).findLast(({ means, depth }) => means === '(' && depth === token.depth);
      if (token.to < right || !open) return wordsFrom(token.to, right);
      right = open.from;
      continue;
    }
    // 由年初的3200人增加到5100人: counted is what stands before 由.
    const start = token.quantity && token.to === right && grewTo.test(text.slice(right)) ? grewFrom.exec(text.slice(0, token.quantity.lead))?.index : undefined;
    if (start !== undefined) {
      right = start;
      continue;
    }
    // 推送信息102次226条: how often, then how many.
    if (token.kind === 'number' && token.to === right && occasions.includes(token.quantity?.unit ?? '')) {
      right = token.quantity?.lead ?? token.from;
      continue;
    }
    const counted = countedByToken(parsed, index, i, text.slice(token.to, right));
    if (counted !== 'go on') return counted === 'words' ? wordsFrom(token.to, right) : counted;
    right = token.from;
  }
  return wordsFrom(0, right);
}

const occasions = occasionUnits.split(' ');

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
    case 'list': return token.means === 'complete' ? 'go on' : null;
    case 'verb': {
      const gazette = token.means === 'issue' || isUnitOf('gazettes', tokens[index]?.quantity?.unit ?? null) ? issued(parsed, index) : null;
      if (gazette || token.means === 'issue') return gazette;
      // 政策解读稿件发布4条: what was published may stand before the verb; 行政处罚案件公示312件 is no publishing.
      if (before?.to === token.from && before.kind === 'other_noun') return null;
      if (before?.to === token.from && before.kind === 'noun' && before.means !== 'accounts') return countedByToken(parsed, index, at - 1, '');
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

/** 网站、公众号公开630条、425条. */
function channelRow(parsed: Parsed, index: number): boolean {
  const [from, to] = [clauseOffset(parsed, index), clauseEnd(parsed, index, [',', ';', ':', ')'])];
  const clause = parsed.tokens.filter((token) => token.from >= from && token.from < to);
  return isRow(parsed, clause.filter(({ kind }) => kind === 'number'), channelsIn(clause).length);
}

/** 政府公报全年出版6期: the gazette, wherever its clause names it. */
function issued(parsed: Parsed, index: number): Counted | null {
  const gazette = clauseBefore(parsed, index).find(({ kind, means }) => kind === 'channel' && means === 'gazette');
  return gazette ? { by: 'implied', token: gazette } : null;
}

/** 54期97条, 54期、97条: the same in two units; where 分别 stands before them, also 485条和318条. */
function isPaired(parsed: Parsed, index: number, between: string): boolean {
  if (between === '') return true;
  const [own, other] = [parsed.tokens[index], parsed.tokens.slice(0, index).findLast(({ kind }) => kind === 'number')];
  if (between === '、' && own?.quantity?.unit !== other?.quantity?.unit && own?.quantity?.lead === (other?.to ?? 0) + between.length) return true;
  if (between !== '、' && !figureJoint.test(between)) return false;
  const clause = clauseBefore(parsed, index, [',', ';', ':']);
  return clause.some(({ kind }) => kind === 'each') || channelRow(parsed, index);
}

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
  const stop = tokens.slice(0, index).findLastIndex(({ kind, means }) => kind !== 'noun' && kind !== 'other_noun' && means !== '、');
  const row = text.slice(tokens[stop]?.to ?? 0, token.from);
  const others = row.split(rowJoints).filter((piece) => piece !== '').length;
  const alike = tokens.slice(stop + 1, index).filter(({ means }) => means === own).length;
  return rowJoints.test(row.at(-1) ?? '') && others > alike ? 'items_published' : own;
}
