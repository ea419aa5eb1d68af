import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pageTypes } from './page-types.ts';
import { test } from './visitor.ts';

// Ways of looking that a page must bear: large letters, colours of the system's choosing, no mouse.

const hardest = (['home', 'agencies', 'profile with many years', 'report typed in', 'comparison', 'indicator with a ranking', 'places', 'chart of one body', 'table of the dataset'] as const)
  .map((name) => [name, pageTypes[name]] as const);

describe.each(hardest)('%s', (_, path) => {
  test(`${path} at 200% fits a window of 1280 pixels`, async ({ visit }) => {
    // What zoom does to a page: half the room for letters of the same size.
    const page = await visit(path, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  });

  test(`${path} keeps its lines and states in forced colours`, async ({ visit }) => {
    const page = await visit(path, { forcedColors: 'active' });
    const unseen = await page.evaluate(() => [...document.querySelectorAll('main a, main button, main th')]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return color === backgroundColor;
      }).length);
    expect(unseen).toBe(0);
  });

  test(`${path} can be walked by keyboard, its focus always seen`, async ({ visit }) => {
    const page = await visit(path);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ inside: true, ringed: true });
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      const { inside, ringed, what } = await focused(page);
      if (!inside) break;
      expect(ringed, what).toBe(true);
    }
  });
});

/** Whether something on the page has the focus, and whether it can be told by sight. */
const focused = (page: Page): Promise<{ inside: boolean; ringed: boolean; what: string }> => page.evaluate(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return { inside: false, ringed: false, what: '' };
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return { inside: true, ringed: (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none', what: element.outerHTML.slice(0, 120) };
});

test('the skip link is the first stop and leads to the content', async ({ visit }) => {
  const page = await visit('/agencies/pingtan/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});

test('with motion reduced nothing on a profile moves by itself', async ({ visit }) => {
  const page = await visit('/agencies/pingtan/', { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    return animationName !== 'none' || scrollBehavior === 'smooth' || transitionDuration.split(',').some((each) => parseFloat(each) > 0);
  }).length);
  expect(moving).toBe(0);
});
