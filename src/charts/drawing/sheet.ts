import type * as Plot from '@observablehq/plot';
import { text } from '../theme.ts';
import { title } from './marks.ts';

/** A drawing whose places are pixels: the layout is worked out before, Plot draws the marks. */
export const sheet = (height: number, marks: Plot.PlotOptions['marks']): Plot.PlotOptions => ({
  height, margin: 0, x: { type: 'identity', axis: null }, y: { type: 'identity', axis: null }, marks: marks ?? [],
});

/** What stands where there is nothing to draw. */
export const emptySheet = (words: string): Plot.PlotOptions => sheet(40, [title(words, 0, 20, text.muted)]);
