import { max } from 'd3';
import type { ChartData, Panel, Point } from './types.ts';

/** The points of a panel's series. */
export function pointsOf({ series, points }: ChartData, panel: Panel): Point[] {
  const ids = new Set(series.filter((each) => each.panel === panel.id).map(({ id }) => id));
  return points.filter((point) => ids.has(point.series));
}

/** The largest value among all panels of the same scale; 1 where there is none, so that zeros have a scale to stand on. */
export function maximumOf(data: ChartData, panel: Panel): number {
  if (panel.maximum !== undefined) return panel.maximum;
  const values = data.panels.filter(({ scale }) => scale === panel.scale).flatMap((each) => pointsOf(data, each)).map(({ value }) => value);
  return max(values, (value) => value ?? 0) || 1;
}

/** The name by which a mark leads back to its point, `point:12`: src/charts/picture.ts makes `data-point` of it. */
export const keyOf = ({ points }: ChartData, point: Point): string => `point:${points.indexOf(point)}`;

/** Pairs of points that a line may join: one year and the next, of the same series and run. */
export function joined(data: ChartData, panel: Panel): { from: Point; to: Point }[] {
  const points = pointsOf(data, panel).filter(({ value }) => value !== null);
  return points.flatMap((from) =>
    points.filter((to) => to.series === from.series && to.run === from.run && to.year === from.year + 1).map((to) => ({ from, to })));
}
