import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inBothLanguages, pageTypes } from './page-types.ts';
import { test } from './visitor.ts';

const widths = [320, 390, 1280];

describe.each(Object.entries(pageTypes))('%s', (_, path) => {
  for (const address of inBothLanguages(path)) {
    test(`${address} never scrolls sideways`, async ({ visit }) => {
      const page = await visit(address);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await sidewaysScroll(page), `${width} px`).toEqual([]);
      }
    });
  }
});

/** What makes the page wider than its window; tables may scroll within themselves. */
const sidewaysScroll = (page: Page): Promise<string[]> => page.evaluate(() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1);
  return [`${root.scrollWidth} px wide`, ...wide.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)];
});
