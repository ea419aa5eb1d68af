import * as Plot from '@observablehq/plot';
import type { Paint } from '../../theme.ts';

/** Round dots on places that are pixels, each leading back to its point. */
export const dots = (items: { x: number; y: number; key: string }[], paint: Paint | undefined, radius = 4.5): Plot.Dot =>
  Plot.dot(items, { x: 'x', y: 'y', ariaLabel: 'key', r: radius, strokeWidth: 2, ...paint });
