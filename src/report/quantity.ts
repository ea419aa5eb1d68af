import type { FormColumn } from '../form/index.ts';
import type { Language } from '../i18n/index.ts';
import { say } from '../i18n/index.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { precisionWords, unitWords } from '../i18n/report.ts';
import type { AgencyReport } from '../pipeline/write/rows.ts';

/**
 * A figure with its unit as a reader says it: `154件` and `154`, `16.18万元` and `16.18 × 10,000 yuan`. Units that
 * English has no use for (件, 项) are left out there; a unit that no list knows is shown as printed.
 */
export function quantity(value: number, unit: string | null, language: Language): string {
  const count = formatNumber(value);
  if (unit === null) return count;
  const known = unitWords[unit];
  return known ? say(known, language, { count }) : count + (language === 'zh' ? unit : ` ${unit}`);
}

/** A figure of the text with how sure the text is of it: `至少7,700条`. */
export const statedQuantity = ({ value, unit, precision }: AgencyReport['published'][number], language: Language): string =>
  say(precisionWords[precision], language, { count: quantity(value, unit, language) });

/** A figure as it stands in a column of the form: money with its unit, a change with its sign, a count by itself. */
export function columnFigure(value: number, unit: string | null, column: FormColumn, language: Language): string {
  if (column.decimal) return quantity(value, unit, language);
  return (column.signed && value > 0 ? '+' : '') + formatNumber(value);
}
