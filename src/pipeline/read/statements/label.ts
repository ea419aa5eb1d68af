import { clauseBefore } from './tokens/clause.ts';
import type { Counted } from './counted.ts';
import type { Parsed } from './draft.ts';
import { isPublishing, type Token } from './tokens/token.ts';

/** The document's own words for what a figure counts, as offsets: 主动公开政府信息, 关注人数, 公开. */
export function labelOf(parsed: Parsed, index: number, counted: Exclude<Counted, { by: 'same' | 'words' }>): [number, number] {
  if (counted.by === 'implied') return [counted.token.from, counted.token.to];
  return [counted.behind ? counted.from : phraseStart(parsed, index, counted.token.from), counted.token.to];
}

/** From the verb on; without one, from behind the last word or mark that says when, where or whose. */
function phraseStart(parsed: Parsed, index: number, noun: number): number {
  const clause = clauseBefore(parsed, index).filter(({ to }) => to <= noun);
  const last = clause.findLast(({ kind }) => bounds.includes(kind))?.to ?? 0;
  const verb = clause.find((token) => isPublishing(token) && token.from >= last);
  return verb?.from ?? Math.max(last, parsed.tokens.findLast(({ kind, to }) => kind === 'mark' && to <= noun)?.to ?? 0);
}

const bounds: Token['kind'][] = ['number', 'channel', 'name', 'time', 'year', 'whose'];
