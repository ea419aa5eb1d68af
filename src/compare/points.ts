import { wilson } from '../indicators/wilson.ts';
import { canBeBase } from './base-year.ts';
import type { Choice } from './choice.ts';
import type { CompareFile, YearLine } from './compare-file.ts';

/** One body in one year, as a comparison shows it. */
export interface ComparePoint {
  id: string;
  year: number;
  /** What is drawn: cases, a share of 0 to 1, or an index; null with the reason in `state`. */
  value: number | null;
  interval: [number, number] | null;
  numerator: number | null;
  denominator: number | null;
  state: YearLine[5] | 'no_base';
  /** May be joined by a line to the same body's year before. */
  joined: boolean;
}

/** A figure's kind decides what can be measured: proportions have cases and an interval, other figures are numbers. */
export interface ComparedFigure {
  key: string;
  name: string;
  isProportion: boolean;
}

/** The points of one figure of a choice, body by body in its order, years ascending; years without a report have none. */
export function pointsOf(files: readonly CompareFile[], choice: Choice, figure: ComparedFigure): ComparePoint[] {
  return files.flatMap(({ id, figures }) => {
    const lines = figures[figure.key] ?? [];
    const base = choice.measure === 'index' ? lines.find(([year]) => year === choice.base) : undefined;
    return lines
      .filter(([year]) => (choice.from === null || year >= choice.from) && (choice.to === null || year <= choice.to))
      .map((line): ComparePoint => ({ id, ...pointOf(line, lines, choice, figure, base) }));
  });
}

function pointOf(line: YearLine, lines: readonly YearLine[], { measure }: Choice, { isProportion }: ComparedFigure, base: YearLine | undefined): Omit<ComparePoint, 'id'> {
  const [year, value, numerator, denominator, comparableFrom, state] = line;
  const before = lines.find(([each]) => each === year - 1);
  const joined = before !== undefined && (comparableFrom === null || comparableFrom <= before[0]);
  const point = { year, numerator, denominator, state, joined, interval: null };
  if (measure === 'index') {
    // A base of nothing has no hundredth, and one from before a break is another figure.
    const comparable = base && canBeBase(base) && (comparableFrom ?? 0) <= base[0] && (base[4] ?? 0) <= year;
    return comparable && value !== null ? { ...point, value: 100 * value / (base[1] ?? NaN) } : { ...point, value: null, state: value === null ? state : 'no_base' };
  }
  if (measure === 'absolute' && isProportion) return { ...point, value: numerator };
  return { ...point, value, interval: isProportion && numerator !== null && denominator !== null ? wilson(numerator, denominator) : null };
}
