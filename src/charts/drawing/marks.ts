import * as Plot from '@observablehq/plot';
import type { Paint } from '../theme.ts';

// Plot's marks on places that are already pixels.

/** `key` leads from the mark back to its point (panel.ts). */
export interface Label {
  x: number;
  y: number;
  label: string;
  key?: string;
}

export interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  key?: string;
}

export const labels = (items: Label[], paint: Paint, options: Plot.TextOptions = {}): Plot.Text =>
  Plot.text(items, { x: 'x', y: 'y', text: 'label', ariaLabel: 'key', ...options, ...paint });

/** One text that begins at a place. */
export const title = (label: string, x: number, y: number, paint: Paint, options: Plot.TextOptions = {}): Plot.Text =>
  labels([{ x, y, label }], paint, { textAnchor: 'start', ...options });

export const boxes = (items: Box[], paint: Paint, options: Plot.RectOptions = {}): Plot.Rect =>
  Plot.rect(items, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', ariaLabel: 'key', ...options, ...paint });

export const verticals = (items: { x: number; y1: number; y2: number }[], paint: Paint, options: Plot.RuleXOptions = {}): Plot.RuleX =>
  Plot.ruleX(items, { x: 'x', y1: 'y1', y2: 'y2', ...options, ...paint });

export const horizontals = (items: { y: number; x1: number; x2: number }[], paint: Paint, options: Plot.RuleYOptions = {}): Plot.RuleY =>
  Plot.ruleY(items, { y: 'y', x1: 'x1', x2: 'x2', ...options, ...paint });
