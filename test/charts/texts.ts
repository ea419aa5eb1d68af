import { parseHTML } from 'linkedom';
import { textWidth } from '../../src/charts/text-width.ts';

interface Text {
  words: string;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** Texts that reach beyond the drawing's edge, by their estimated width. */
export function clippedTexts(svg: string): string[] {
  const { width, height, texts } = read(svg);
  return texts.filter(({ x1, x2, y1, y2 }) => x1 < -1 || x2 > width + 1 || y1 < -1 || y2 > height + 1).map(({ words }) => words);
}

/** Pairs of texts of which one lies over the other. */
export function coveredTexts(svg: string): string[] {
  const { texts } = read(svg);
  return texts.flatMap((a, index) => texts.slice(index + 1)
    .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
    .map((b) => `${a.words} | ${b.words}`));
}

function read(svg: string): { width: number; height: number; texts: Text[] } {
  const root = parseHTML(`<html><body>${svg}</body></html>`).document.querySelector('svg');
  if (!root) throw new Error('No drawing');
  const texts = [...root.querySelectorAll('text')].flatMap((element) => linesOf(element as unknown as Element));
  return { width: Number(root.getAttribute('width')), height: Number(root.getAttribute('height')), texts };
}

/** A text's lines as boxes; estimates are wide, so a box is taken a little smaller than estimated. */
function linesOf(element: Element): Text[] {
  const near = (name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? '';
  const font = Number(near('font-size'));
  const [dx, dy] = offsets(element.parentElement?.getAttribute('transform'));
  const [x, y] = offsets(element.getAttribute('transform'));
  const parts = element.children.length > 0 ? [...element.children] : [element];
  let line = Number.parseFloat(element.getAttribute('y') ?? '0');
  return parts.map((part) => {
    if (part !== element) line = part.hasAttribute('y') ? Number.parseFloat(part.getAttribute('y') ?? '') : line + Number.parseFloat(part.getAttribute('dy') ?? '0');
    const words = part.textContent ?? '';
    const width = textWidth(words, font) * 0.94;
    const start = x + dx - { start: 0, middle: width / 2, end: width }[near('text-anchor') as 'start' | 'middle' | 'end'];
    const base = y + dy + line * font;
    return { words, x1: start, x2: start + width, y1: base - font * 0.72, y2: base };
  });
}

function offsets(transform: string | null | undefined): [number, number] {
  const [, x = '0', y = '0'] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(transform ?? '') ?? [];
  return [Number(x), Number(y)];
}
