import { allItemsNouns, generalAdjectives } from '../../../form/statement-words.ts';
import { anyOf } from './tokens/any-of.ts';
import { clauseBefore } from './tokens/clause.ts';
import type { Counted } from './counted.ts';
import type { Parsed } from './draft.ts';

/** Whether a figure counts all that was made public, nothing narrowing it: 主动公开各类政府信息, 公布政府信息. */
export function isEverything(parsed: Parsed, index: number, counted: Counted): boolean {
  if (counted.by !== 'noun') return false;
  const verb = clauseBefore(parsed, index).findLast(({ kind }) => kind === 'verb');
  if (!verb || !(verb.means in allItemsNouns)) return false;
  const nouns = allItemsNouns[verb.means as keyof typeof allItemsNouns].split(' ');
  const until = counted.behind ? parsed.tokens[index]?.quantity?.lead : counted.token.from;
  return nouns.includes(parsed.text.slice(counted.token.from, counted.token.to)) && general.test(parsed.text.slice(verb.to, until));
}

const general = new RegExp(`^(?:${anyOf(generalAdjectives)})*$`, 'u');
