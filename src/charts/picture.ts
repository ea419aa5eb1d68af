import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Language } from '../i18n/index.ts';
import { languageTag } from '../i18n/index.ts';
import { fontFamily, size } from './theme.ts';
import type { Width } from './types.ts';

/** One document for all drawings: making one costs more than a drawing. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

export interface Caption {
  /** Unique among the charts of a page: prefix of the ids inside. */
  id: string;
  language: Language;
  width: Width;
  title: string;
  /** One sentence for those who do not see the drawing; the figures stand in the table beside it. */
  alt: string;
}

/**
 * Draws a plot into an SVG string that needs no style sheet and no script.
 * Plot's own `<style>` would be blocked by the site's Content-Security-Policy, and its `aria-label` on groups without a
 * role is an error to axe: both are taken out. A label that names a point stays as `data-point`, its place in the data.
 */
export function picture(options: Plot.PlotOptions, caption: Caption): string {
  const { width, font } = size[caption.width];
  const svg = Plot.plot({ ...options, width, document, figure: false });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of svg.querySelectorAll('*')) mend(element);
  describe(svg, caption);
  svg.setAttribute('class', 'chart-drawing');
  svg.setAttribute('font-family', fontFamily);
  svg.setAttribute('font-size', String(font));
  svg.setAttribute('font-variant', 'tabular-nums lining-nums');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return svg.outerHTML;
}

function mend(element: Element): void {
  const [, point] = /^point:(\d+)$/.exec(element.getAttribute('aria-label') ?? '') ?? [];
  if (point !== undefined) element.setAttribute('data-point', point);
  element.removeAttribute('aria-label');
  for (const name of ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'd', 'transform']) {
    const value = element.getAttribute(name);
    if (value?.includes('.')) element.setAttribute(name, value.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10)));
  }
}

function describe(svg: Element, { id, language, width, title, alt }: Caption): void {
  const prefix = `chart-${id}-${width}`;
  const name = element('title', `${prefix}-title`, title);
  const description = element('desc', `${prefix}-desc`, alt);
  svg.prepend(name, description);
  svg.setAttribute('role', 'img');
  svg.setAttribute('lang', languageTag[language]);
  svg.setAttribute('aria-labelledby', name.id);
  svg.setAttribute('aria-describedby', description.id);
}

function element(tag: string, id: string, content: string): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  made.setAttribute('id', id);
  made.textContent = content;
  return made;
}
