import { comparing } from '../../../form/sentence-particles.ts';
import type { Metric } from '../../../form/statement-words.ts';
import type { Period } from '../../record/report.ts';
import type { Parsed } from './draft.ts';
import { clauseBefore, groupBefore } from './tokens/clause.ts';
import type { Token } from './tokens/token.ts';

/**
 * The period a figure is of. An annual report's figures are those of its year, unless the words before them reach
 * further: 上线以来 is cumulative; 累计 and 截至 may be either, where no word names the year. Null for another year's, and
 * for a part of the year.
 */
export function periodOf(parsed: Parsed, index: number, metric: Metric): Period | null {
  const before = parsed.tokens.slice(0, index).filter((token) => isTime(token) && !isCompared(token, parsed.text));
  const nearest = before.findLast(({ means }) => means !== 'open');
  if (clauseBefore(parsed, index).some(({ means }) => means === 'past') || nearest?.means === 'part' || isOtherYear(nearest, parsed.year)) return null;
  if (metric === 'followers' || metric === 'accounts') return 'stock';
  if (nearest && namesYear(nearest, parsed.year)) return 'year';
  const near = groupBefore(parsed, index).filter(isTime);
  if (near.some(({ means }) => means === 'cumulative')) return 'cumulative';
  if (before.some((token) => namesYear(token, parsed.year))) return 'year';
  return near.length > 0 || metric === 'visits' ? 'unspecified' : 'year';
}

/** 较2022年同期, 比上年: what it is held against. */
const isCompared = ({ from }: Token, text: string): boolean => comparing.test(text.slice(0, from));

const isTime = ({ kind }: Token): boolean => kind === 'time' || kind === 'year';

const isOtherYear = (token: Token | undefined, year: number | null): boolean => token?.kind === 'year' && year !== null && Number(token.means) !== year;

export const namesYear = ({ kind, means }: Token, year: number | null): boolean => (kind === 'time' && means === 'year')
  || (kind === 'year' && (year === null || Number(means) === year));
