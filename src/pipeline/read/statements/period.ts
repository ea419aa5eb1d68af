import { comparing, spanBefore, startingPoint } from '../../../form/sentence-particles.ts';
import type { Metric } from '../../../form/statement-words.ts';
import type { Period } from '../../record/report.ts';
import type { Parsed } from './draft.ts';
import { clauseBefore, clauseEnd, clauseOffset, groupBefore } from './tokens/clause.ts';
import type { Token } from './tokens/token.ts';

/**
 * The period a figure is of. An annual report's figures are those of its year, unless the words before them reach
 * further: 上线以来 is cumulative; 累计 and 截至 may be either, where no word names the year. Null for another year's, and
 * for a part of the year.
 */
export function periodOf(parsed: Parsed, index: number, metric: Metric): Period | null {
  const before = parsed.tokens.slice(0, index).filter((token) => isTime(token) && !isCompared(token, parsed.text));
  const nearest = before.findLast(({ means }) => means !== 'open');
  const past = clauseBefore(parsed, index).some((token) => token.means === 'past' && !startingPoint.test(parsed.text.slice(0, token.from)));
  const own = pairedYear(parsed, index) ?? nearest;
  if (past || isEarlierEnd(before, parsed) || own?.means === 'part' || isOtherYear(own, parsed.year)) return null;
  if (metric === 'followers' || metric === 'accounts') return 'stock';
  if (isSpan(parsed, nearest)) return 'cumulative';
  if (nearest && namesYear(nearest, parsed.year)) return 'year';
  const near = groupBefore(parsed, index).filter(isTime);
  if (near.some(({ means }) => means === 'cumulative')) return 'cumulative';
  if (before.some((token) => namesYear(token, parsed.year))) return 'year';
  return near.length > 0 || metric === 'visits' ? 'unspecified' : 'year';
}

/** 截至2022年底 in a report of 2023; 截至2024年1月 is when it was written. */
function isEarlierEnd(times: readonly Token[], { text, year }: Parsed): boolean {
  const last = times.at(-1);
  const until = last?.means === 'open' ? /20\d\d/u.exec(text.slice(last.from, last.to))?.[0] : undefined;
  return until !== undefined && year !== null && Number(until) < year;
}

/** 2021年至2023年, 2021—2023年: several years together. */
const isSpan = ({ text }: Parsed, token: Token | undefined): boolean => token?.kind === 'year' && spanBefore.test(text.slice(0, token.from));

/** 2022年、2023年分别公开356条、401条: as many years as figures, in the same order. */
function pairedYear(parsed: Parsed, index: number): Token | undefined {
  const [from, to] = [clauseOffset(parsed, index), clauseEnd(parsed, index, [',', ';', ':', ')'])];
  const clause = parsed.tokens.filter((token) => token.from >= from && token.from < to);
  if (!clause.some(({ kind }) => kind === 'each')) return undefined;
  const [years, figures] = [clause.filter(({ kind }) => kind === 'year'), clause.filter(({ kind }) => kind === 'number')];
  return years.length === figures.length ? years[figures.findIndex((figure) => figure === parsed.tokens[index])] : undefined;
}

/** 较2022年同期, 比上年: what it is held against. */
const isCompared = ({ from }: Token, text: string): boolean => comparing.test(text.slice(0, from)) || startingPoint.test(text.slice(0, from));

const isTime = ({ kind }: Token): boolean => kind === 'time' || kind === 'year';

const isOtherYear = (token: Token | undefined, year: number | null): boolean => token?.kind === 'year' && year !== null && Number(token.means) !== year;

export const namesYear = ({ kind, means }: Token, year: number | null): boolean => (kind === 'time' && means === 'year')
  || (kind === 'year' && (year === null || Number(means) === year));
