import { fewestCases } from '../indicators/few-cases.ts';
import type { CompareFile, YearLine } from './compare-file.ts';

/** Whether a year can be 100: it has a value above zero, made of enough cases. */
export const canBeBase = ([, value, , denominator]: YearLine): boolean => value !== null && value > 0 && (denominator ?? value) >= fewestCases;

/** The year that can be 100 for most of these bodies and figures, the earliest of several; null where none can. */
export function baseYearFor(files: readonly CompareFile[], figures: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const file of files) {
    for (const key of figures) {
      for (const line of (file.figures[key] ?? []).filter(canBeBase)) counts.set(line[0], (counts.get(line[0]) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? null;
}
