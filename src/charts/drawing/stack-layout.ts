import { max, scaleLinear } from 'd3';
import { formatNumber } from '../../i18n/numbers.ts';
import { keyOf } from '../panel.ts';
import { stacksOf } from '../stack.ts';
import type { Stack } from '../stack.ts';
import type { ChartData, Panel, Point } from '../types.ts';
import type { Box, Label } from './marks.ts';

export interface StackArea {
  y: (year: number) => number;
  left: number;
  right: number;
  /** Half the height of a bar. */
  half: number;
  font: number;
  /** Room at the bar's end for the total. */
  room: number;
}

/** A box with its figure in the middle. */
export type Filled = Box & Label;

export interface StackLayout {
  segments: (Filled & { part: string })[];
  /** What the total counts beyond the parts. */
  remainders: Filled[];
  /** Where the stated total lies on a bar whose parts exceed it. */
  totals: { x: number; y1: number; y2: number }[];
  /** Where the total is written. */
  ends: { x: number; y: number; stack: Stack }[];
}

/** Boxes of a panel's bars. `filled`: every bar takes the whole width, of shares; else the panels of a scale share one. */
export function layOut(data: ChartData, panel: Panel, { y, left, right, half, room }: StackArea, filled: boolean): StackLayout {
  const all = data.panels.filter(({ scale }) => scale === panel.scale).flatMap((each) => stacksOf(data, each));
  const longest = max(all, reach) || 1;
  const stacks = stacksOf(data, panel);
  const x = (stack: Stack, value: number) => scaleLinear([0, filled ? reach(stack) || 1 : longest], [left, right - room])(value);
  const box = (stack: Stack, from: number, to: number, point: Point | null): Filled => {
    const [x1, x2] = [x(stack, from), x(stack, to)];
    return { x1, x2, y1: y(stack.year) - half, y2: y(stack.year) + half, x: (x1 + x2) / 2, y: y(stack.year), label: formatNumber(to - from), ...(point ? { key: keyOf(data, point) } : {}) };
  };
  return {
    segments: stacks.flatMap((stack) => stack.segments.map(({ part, from, to, point }) => ({ ...box(stack, from, to, point), part }))),
    remainders: stacks.filter((stack) => totalOf(stack) > stack.parts).map((stack) => box(stack, stack.parts, totalOf(stack), null)),
    totals: stacks.filter((stack) => stack.total?.value != null && stack.parts > totalOf(stack)).map((stack) =>
      ({ x: x(stack, totalOf(stack)), y1: y(stack.year) - half, y2: y(stack.year) + half })),
    ends: stacks.map((stack) => ({ x: (reach(stack) > 0 ? x(stack, reach(stack)) : left) + 7, y: y(stack.year), stack })),
  };
}

const totalOf = ({ total }: Stack): number => total?.value ?? 0;

const reach = (stack: Stack): number => Math.max(stack.parts, totalOf(stack));
