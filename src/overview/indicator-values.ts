import { applicantColumns } from '../form/columns.ts';
import { rowOf, tableIds } from '../form/index.ts';
import type { IndicatorDescription } from '../indicators/index.ts';
import type { Language } from '../i18n/index.ts';
import { indicatorWords } from '../i18n/indicators.ts';
import { formatNumber, formatShare } from '../i18n/numbers.ts';
import { channels, nameOf } from '../i18n/terms.ts';

/** A value as shown: a proportion in per cent, anything else as a number of at most one decimal. */
export function shownValue({ kind }: IndicatorDescription, value: number, category: string | null = null): string {
  const isShare = kind === 'rate' || kind === 'share' || (kind === 'change' && category === 'relative');
  return isShare ? formatShare(value) : formatNumber(Math.round(value * 10) / 10);
}

/** What a category is called: a row or column of the form, a channel; an id that none of them has stays as it is. */
export function categoryName(category: string, language: Language): string {
  if (category === 'absolute' || category === 'relative') return indicatorWords[category][language];
  const row = tableIds.map((table) => rowOf('2021', table, category)).find((each) => each !== undefined);
  const column = applicantColumns.find(({ id }) => id === category);
  return (row ?? column)?.[language] ?? nameOf(channels, category, language);
}
