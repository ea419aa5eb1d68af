import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { profileWords as words } from '../i18n/profile.ts';
import type { AgencyFile } from '../pipeline/write/rows.ts';
import type { Peers } from './peers.ts';
import { valueAt, yearOf, yearsOnFile } from './years.ts';

/** What the years on file say about requests, in a sentence, with the peers where all of it is zero. */
export interface StripSentence {
  text: string;
  /** True where every stated year is zero: the page then says what zero means. */
  zero: boolean;
}

/** Counts only what is on file: “已收录5份年报，均填报收到申请0件；同级同类单位中，已收录的另外8家有6家也填0”. */
export function stripSentence(file: AgencyFile, peers: Peers | null, language: Language): StripSentence | null {
  const { primaries } = yearsOnFile(file);
  if (primaries.length === 0) return null;
  const stated = primaries.flatMap((report) => {
    const value = valueAt(report, 'requests.new_received.total');
    return value === null ? [] : [{ year: yearOf(report), value }];
  }).toSorted((a, b) => a.value - b.value || a.year - b.year);
  const [least, most] = [stated[0], stated.at(-1)];
  const counts = { count: primaries.length, stated: stated.length };
  const end = words.end[language];
  if (!least || !most) return { text: say(words.noneStated, language, counts) + end, zero: false };
  if (most.value === 0) {
    const all = stated.length === primaries.length;
    const own = !all ? words.zeroOfStated : primaries.length === 1 ? words.oneZero : words.allZero;
    return { text: say(own, language, counts) + peersClause(peers, language) + end, zero: true };
  }
  if (primaries.length === 1) return { text: say(words.oneStated, language, { most: formatNumber(most.value) }) + end, zero: false };
  const range = stated.length < 2 ? '' : say(words.range, language, {
    least: formatNumber(least.value), leastYear: least.year, most: formatNumber(most.value), mostYear: most.year,
  });
  return { text: say(stated.length === primaries.length ? words.allStated : words.someStated, language, counts) + range + end, zero: false };
}

function peersClause(peers: Peers | null, language: Language): string {
  if (peers === null || peers.bodies === 0) return say(words.peersNone, language);
  const wording = peers.zero === 0 ? words.peersNotZero : peers.zero === peers.bodies ? words.peersAllZero : words.peersZero;
  return say(wording, language, { bodies: peers.bodies, zero: peers.zero });
}
