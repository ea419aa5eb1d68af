import { expect } from 'vitest';
import { clippedTexts, coveredTexts } from './texts.ts';

/** What every drawing must be: markup without style or script, figures without accidents, texts within it and apart. */
export function expectSound(svg: string, id: string, width: string): void {
  expect(svg).not.toMatch(/⚠|<style|\sstyle=|aria-label=|<script|\son[a-z]+=/);
  expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object|\{\w+\}/);
  expect(svg).toMatch(/^<svg [^>]*role="img"/);
  expect([...svg.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found)).toEqual([`chart-${id}-${width}-title`, `chart-${id}-${width}-desc`]);
  expect(clippedTexts(svg), 'texts beyond the edge').toEqual([]);
  expect(coveredTexts(svg), 'texts over one another').toEqual([]);
}
