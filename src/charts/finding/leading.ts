import type { ChartData, Series } from '../types.ts';
import type { Language } from '../../i18n/index.ts';
import { comparable, trend } from './trend.ts';

/** The series that a title tells of: the first that has something to compare, else the first with a number. */
export function leadingSeries({ points }: ChartData, inOrder: Series[]): Series | undefined {
  const stated = (series: Series) => comparable(points.filter((point) => point.series === series.id));
  return inOrder.find((series) => isComparable(stated(series))) ?? inOrder.find((series) => stated(series).length > 0) ?? inOrder[0];
}

/** Two comparable stated years of which one is not zero: what look.md asks of a chart. */
export const isComparable = (stated: { value: number }[]): boolean => stated.length > 1 && stated.some(({ value }) => value !== 0);

/** A series' trend as a sentence; empty without a series. */
export const trendOf = ({ points }: ChartData, series: Series | undefined, language: Language): string =>
  (series ? trend(points.filter((point) => point.series === series.id), series.subject, series.unit, language) : '');
