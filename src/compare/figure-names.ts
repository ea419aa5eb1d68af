import { describedIndicators } from '../indicators/index.ts';
import type { Language } from '../i18n/index.ts';
import { categoryName } from '../overview/indicator-values.ts';
import type { AgencyFile } from '../pipeline/write/rows.ts';
import { keyOf } from './compare-file.ts';
import type { ComparedFigure } from './points.ts';

/** Indicators that bodies can be compared by: those that have a sum across agencies. */
export const comparable = describedIndicators.filter(({ summed }) => summed);

/** All figures that any report on file has, in the order of the indicators, with their names. */
export function comparedFigures(files: Iterable<AgencyFile>, language: Language): ComparedFigure[] {
  const keys = new Map<string, Set<string>>();
  for (const { reports } of files) {
    for (const row of reports.flatMap(({ indicators }) => indicators)) {
      const known = keys.get(row.indicator) ?? new Set();
      keys.set(row.indicator, known.add(keyOf(row)));
    }
  }
  return comparable.flatMap(({ id, kind, ...names }) => [...(keys.get(id) ?? [])].map((key): ComparedFigure => {
    const [, category] = key.split(':');
    return {
      key,
      name: category === undefined ? names[language] : `${names[language]} · ${categoryName(category, language)}`,
      isProportion: kind === 'rate' || kind === 'share' || category === 'relative',
    };
  }));
}
