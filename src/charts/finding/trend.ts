import type { Wording } from '../../form/index.ts';
import { findingWords as words } from '../../i18n/charts.ts';
import { say } from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { Point } from '../types.ts';

type Stated = Point & { value: number };

/** The points that can be compared with the latest: those with a number, of its run, oldest first. */
export function comparable(points: Point[]): Stated[] {
  const stated = points.filter((point): point is Stated => point.value !== null).toSorted((a, b) => a.year - b.year);
  const run = stated.at(-1)?.run;
  return stated.filter((point) => point.run === run);
}

/**
 * What a series did, in one sentence: its last turn, rise or fall, else plainly its figures. No direction is claimed
 * where a figure is approximate (140,000条以上 beside 180,000条以上 may be more), and no percentage anywhere.
 */
export function trend(points: Point[], subject: Wording, unit: string | null, language: Language): string {
  const stated = comparable(points);
  const [last, previous] = [stated.at(-1), stated.at(-2)];
  const name = subject[language];
  if (!last) return say(words.nothing, language, { subject: name });
  const amount = amountOf(last, unit, language);
  if (!previous) return say(words.single, language, { subject: name, year: last.year, amount });
  const values = { subject: name, last: last.year, amount, previous: previous.year, before: amountOf(previous, unit, language), count: stated.length };
  return say(words[shapeOf(stated, previous, last)], language, values);
}

/** A figure with its unit as said in a sentence: 7,700条以上, at least 7,700. */
export const amountOf = ({ value, precision }: Stated, unit: string | null, language: Language): string =>
  say(words.amounts[precision], language, { figure: formatNumber(value), unit: unit ?? '' });

type Shape = 'beside' | 'constant' | 'level' | 'peaked' | 'dipped' | 'highest' | 'lowest' | 'rose' | 'fell';

function shapeOf(stated: Stated[], previous: Stated, last: Stated): Shape {
  if (stated.some(({ precision }) => precision !== 'exact')) return 'beside';
  const earlier = stated.slice(0, -2).map(({ value }) => value);
  const [before, now] = [previous.value, last.value];
  if (now === before) return earlier.every((value) => value === now) ? 'constant' : 'level';
  const above = (value: number, others: number[]) => others.length > 0 && others.every((other) => value > other);
  const below = (value: number, others: number[]) => others.length > 0 && others.every((other) => value < other);
  if (now < before) return above(before, earlier) ? 'peaked' : below(now, [...earlier]) ? 'lowest' : 'fell';
  if (before === 0) return 'rose';
  return below(before, earlier) ? 'dipped' : above(now, earlier) ? 'highest' : 'rose';
}
