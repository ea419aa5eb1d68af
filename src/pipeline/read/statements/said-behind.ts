import { allOfThem, passive } from '../../../form/sentence-particles.ts';
import { clauseEnd } from './tokens/clause.ts';
import type { Counted } from './counted.ts';
import type { Parsed } from './draft.ts';
import { channelsIn } from './named-channels.ts';
import { isPublishing, type Token } from './tokens/token.ts';

/** That something was published, and where, said behind its figure. */
export interface SaidBehind {
  channels: Token[];
}

/**
 * 有1368条信息对外公开, 320条信息通过微信公众号推送: the first verb of the clause behind the figure and its noun. Null where
 * they did something else, or something was done with them by others (2条信息被省政府网站推荐).
 */
export function publishedBehind(parsed: Parsed, index: number, counted: Counted): SaidBehind | null {
  if (counted.by !== 'noun' || !counted.behind) return null;
  return saidIn(parsed, counted.token.to, clauseEnd(parsed, index, clauseEnds));
}

/** 主动公开政府信息645条，均通过政府网站公开: the place of all of them. */
export function placeOfAll(parsed: Parsed, index: number): SaidBehind | null {
  const mark = parsed.tokens[index + 1];
  if (mark?.means !== ',' || mark.from !== parsed.tokens[index]?.to || !allOfThem.test(parsed.text.slice(mark.to))) return null;
  return saidIn(parsed, mark.to, clauseEnd(parsed, index + 1, clauseEnds));
}

const clauseEnds = [',', ';', ':', '(', ')'];

function saidIn({ tokens, text }: Parsed, from: number, to: number): SaidBehind | null {
  const clause = tokens.filter((token) => token.from >= from && token.to <= to);
  const verb = clause.find(({ kind }) => kind === 'verb');
  if (!verb || !isPublishing(verb) || clause.some(({ kind }) => kind === 'number') || passive.test(text.slice(from, verb.from))) return null;
  return { channels: channelsIn(clause).filter((token) => token.from < verb.from) };
}
