import { findingWords as words } from '../../i18n/charts.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { Point } from '../types.ts';

/** A rate with its cases, 48.0%（71/148）; where it is written as its cases already, those alone. */
export function casesOf({ text, ratio }: Point, language: Language): string {
  if (ratio?.numerator == null || ratio.denominator === null) return text;
  const cases = `${formatNumber(ratio.numerator)}/${formatNumber(ratio.denominator)}`;
  return text === cases ? text : say(words.rateWithCases, language, { rate: text, cases });
}
