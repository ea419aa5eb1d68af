import type { Counted } from './counted.ts';
import type { Parsed } from './draft.ts';
import { clauseBefore } from './clause.ts';
import { isPublishing } from './counted.ts';

/** The document's own words for what a figure counts, as offsets: 主动公开政府信息, 关注人数, 政务动态信息. */
export function labelOf(parsed: Parsed, index: number, counted: Counted): [number, number] {
  switch (counted.by) {
    case 'noun': {
      if (counted.behind) return [counted.from, counted.token.to];
      return [phraseStart(parsed, index, counted.token.from), counted.token.to];
    }
    case 'implied': return [counted.token.from, counted.token.to];
    case 'words': return [counted.from, parsed.tokens[index]?.quantity?.lead ?? counted.from];
    case 'same': return [0, 0];
  }
}

/** From the verb on; without one, from behind the last word that says when, where or whose. */
function phraseStart(parsed: Parsed, index: number, noun: number): number {
  const before = clauseBefore(parsed, index).filter(({ to }) => to <= noun);
  const last = before.findLast(({ kind }) => kind === 'number' || kind === 'channel' || kind === 'name' || kind === 'time' || kind === 'year' || kind === 'whose');
  const verb = before.find((token) => isPublishing(token) && token.from >= (last?.to ?? 0));
  const mark = parsed.tokens.findLast(({ kind, means, from }) => kind === 'mark' && means !== '、' && from < noun);
  const listed = verb ? undefined : parsed.tokens.findLast(({ means, from }) => means === '、' && from < noun);
  return verb?.from ?? Math.max(last?.to ?? 0, mark?.to ?? 0, listed?.to ?? 0);
}
