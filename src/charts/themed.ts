import { dark, light } from './theme.ts';
import type { Colour } from './theme.ts';

/** Classes whose colour in the dark theme is another than that of the token with the same light colour. */
const tokenOfClass: Record<string, Colour> = { 'chart-text-on-deep': 'on-deep', 'chart-text-on-mark': 'on-mark' };

const names = Object.keys(light) as Colour[];

/**
 * A drawing that needs no style sheet: it has the colours of the light theme as attributes; for the dark one they are
 * replaced, and a ground is laid below, since pale lines on a white page would not be seen.
 */
export function themed(svg: string, theme: 'light' | 'dark'): string {
  const coloured = theme === 'light' ? svg : svg.replace(/<[a-z]+ [^>]*(?:fill|stroke)="#[^>]*>/g, recolour);
  return coloured.replace('</desc>', `</desc><rect width="100%" height="100%" fill="${{ light, dark }[theme].paper}"/>`);
}

function recolour(tag: string): string {
  const [, own = ''] = /class="([^"]*)"/.exec(tag) ?? [];
  return tag.replace(/(fill|stroke)="(#[0-9a-f]{6})"/g, (whole, property: string, colour: string) => {
    const name = (property === 'fill' ? tokenOfClass[own] : undefined) ?? names.find((each) => light[each] === colour);
    return name ? `${property}="${dark[name]}"` : whole;
  });
}
