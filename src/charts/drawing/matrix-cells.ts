import { sum } from 'd3';
import type { Language } from '../../i18n/index.ts';
import { formatShare } from '../../i18n/numbers.ts';
import { keyOf } from '../panel.ts';
import { fewestForPercent } from '../selection/rates.ts';
import type { ChartData, Measure, Point } from '../types.ts';
import { pointLabel } from './label.ts';

export interface MatrixCell {
  key: string;
  year: number;
  /** Place of its series among the rows. */
  row: number;
  label: string;
  stated: boolean;
  /** What its bar measures: cases, or the share of its year. */
  length: number;
}

/**
 * Figures with the length of their bars. A share is one of the year's total: the stated one where the chart has it,
 * else the sum, and then only where every part has a number. Under ten cases the cases are written, never a percentage.
 */
export function matrixCells(data: ChartData, measure: Measure, language: Language): MatrixCell[] {
  return data.points.map((point) => {
    const total = measure === 'share' ? totalOf(data, point.year) : null;
    const share = total && point.value !== null ? point.value / total : 0;
    const percent = total !== null && total >= fewestForPercent && Boolean(point.value);
    return {
      key: keyOf(data, point), year: point.year, row: data.series.findIndex(({ id }) => id === point.series), stated: point.value !== null,
      label: percent ? formatShare(share) : pointLabel(point, language),
      length: measure === 'share' ? share : point.value ?? 0,
    };
  });
}

function totalOf({ series, points }: ChartData, year: number): number | null {
  const own = points.filter((point) => point.year === year);
  const total = series.find(({ part }) => part === 'total');
  if (total) return own.find((point) => point.series === total.id)?.value ?? null;
  return own.every((point): point is Point & { value: number } => point.value !== null) ? sum(own, ({ value }) => value) : null;
}
