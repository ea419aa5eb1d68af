import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as theme from './theme.ts';

const sheet = (name: 'light' | 'dark') => readFileSync(`src/styles/colours-${name}.css`, 'utf8');
const styles = readFileSync('src/styles/charts.css', 'utf8');

/** Every paint of the theme, wherever it stands in it. */
function paintsIn(value: unknown): theme.Paint[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'className' in value ? [value as theme.Paint] : Object.values(value as Record<string, unknown>).flatMap(paintsIn);
}

const paints = [...paintsIn(Object.values(theme)), ...['all', 'website', 'wechat'].flatMap((channel) => paintsIn(theme.traceOf(channel)))];

/** Colours of a style sheet, by token. */
const coloursIn = (css: string): Record<string, string> => Object.fromEntries(
  [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
);

test('the colours of the drawings are those of the pages, light and dark', () => {
  expect(coloursIn(sheet('light'))).toMatchObject(theme.light);
  expect(coloursIn(sheet('dark'))).toMatchObject(theme.dark);
});

test('no colour has one theme only', () => {
  expect(Object.keys(coloursIn(sheet('dark')))).toEqual(Object.keys(coloursIn(sheet('light'))));
});

test('every class of a drawing takes the page’s colours, the same as its attributes', () => {
  for (const { className, fill = 'none', stroke } of paints) {
    const rule = new RegExp(`\\.${className}\\b[^{]*\\{([^}]*)\\}`).exec(styles)?.[1] ?? '';
    for (const [property, colour] of Object.entries({ fill, stroke })) {
      if (colour === undefined || colour === 'none') continue;
      const token = new RegExp(`${property}: var\\(--([\\w-]+)\\)`).exec(rule)?.[1] ?? `no ${property} of ${className}`;
      expect({ className, [property]: theme.light[token as theme.Colour] }).toEqual({ className, [property]: colour });
    }
  }
});

test('no rule is left for a class that no drawing has', () => {
  const known = new Set([...paints.map(({ className }) => className), 'chart-drawing', 'chart-wide', 'chart-narrow', 'chart-said', 'chart-tools', 'chart-measures']);
  expect([...styles.matchAll(/\.(chart-[\w-]+)/g)].map(([, name]) => name).filter((name) => !known.has(name ?? ''))).toEqual([]);
});

test('figures on a filling have a contrast of at least 4.5, marks on paper 3', () => {
  for (const { area, figure } of [...Object.values(theme.outcome), ...Object.values(theme.result)]) {
    expect(contrast(figure.fill, area.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(area.stroke, theme.light.paper)).toBeGreaterThanOrEqual(3);
  }
  for (const paint of Object.values(theme.text).filter(({ stroke }) => stroke)) expect(contrast(paint.fill, paint.stroke)).toBeGreaterThanOrEqual(4.5);
});

/** WCAG 2: (L1 + 0.05) / (L2 + 0.05). */
function contrast(a: string | undefined, b: string | undefined): number {
  const [dark = 0, bright = 0] = [luminance(a ?? ''), luminance(b ?? '')].toSorted((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
