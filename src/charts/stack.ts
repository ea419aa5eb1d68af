import { group } from 'd3';
import { pointsOf } from './panel.ts';
import type { ChartData, Panel, Point } from './types.ts';

export interface Segment {
  part: string;
  value: number;
  from: number;
  to: number;
  point: Point;
}

/** One year of a panel whose parts should add up to a total that the report states. */
export interface Stack {
  year: number;
  segments: Segment[];
  /** Sum of the parts that have a number. */
  parts: number;
  /** The stated total; null where it has no number. */
  total: Point | null;
  /** True where every part has a number: then a difference is the report's own. */
  complete: boolean;
}

/** The parts of each year end to end, in the order of the form, and the total beside them. Nothing is stretched here. */
export function stacksOf(data: ChartData, panel: Panel): Stack[] {
  const partOf = new Map(data.series.map(({ id, part }) => [id, part]));
  return [...group(pointsOf(data, panel), ({ year }) => year)].map(([year, points]) => {
    const parts = points.filter((point) => partOf.get(point.series) !== 'total');
    let end = 0;
    const segments = parts.flatMap((point): Segment[] => {
      if (!point.value) return [];
      const from = end;
      end += point.value;
      return [{ part: partOf.get(point.series) ?? '', value: point.value, from, to: end, point }];
    });
    const total = points.find((point) => partOf.get(point.series) === 'total') ?? null;
    return { year, segments, parts: end, total, complete: parts.every(({ value }) => value !== null) };
  });
}

/** The report's own figures disagree: its parts add up to more than its total or, all of them being stated, to less. */
export const disagrees = ({ parts, total, complete }: Stack): boolean =>
  total?.value != null && (parts > total.value || (complete && parts !== total.value));
