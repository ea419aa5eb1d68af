import { allItemsAmount, allItemsNouns, generalAdjectives, someBodies } from '../../../form/statement-words.ts';
import { anyOf } from './tokens/any-of.ts';
import { clauseBefore, clauseOffset } from './tokens/clause.ts';
import type { Counted } from './counted.ts';
import type { Parsed } from './draft.ts';

/** Whether a figure counts all that was made public, nothing narrowing it: 主动公开各类政府信息, 公布政府信息. */
export function isEverything(parsed: Parsed, index: number, counted: Counted): boolean {
  if (counted.by !== 'noun') return false;
  const noun = parsed.text.slice(counted.token.from, counted.token.to);
  if (amounts.test(noun)) return true;
  const verb = clauseBefore(parsed, index).findLast(({ kind }) => kind === 'verb');
  if (!verb || !(verb.means in allItemsNouns)) return false;
  if (someBodies.test(parsed.text.slice(clauseOffset(parsed, index), verb.from))) return false;
  const nouns = allItemsNouns[verb.means as keyof typeof allItemsNouns].split(' ');
  const until = counted.behind ? parsed.tokens[index]?.quantity?.lead : counted.token.from;
  return nouns.includes(noun) && general.test(parsed.text.slice(verb.to, until));
}

/** 政府信息主动公开总量: verb and noun in one. */
const amounts = new RegExp(allItemsAmount, 'u');

const general = new RegExp(`^(?:${anyOf(generalAdjectives)})*$`, 'u');
