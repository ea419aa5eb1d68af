import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inBothLanguages, pageTypes } from './page-types.ts';
import { test } from './visitor.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a colour scheme can change; the rest is the same page. */
const colourRules = ['color-contrast', 'link-in-text-block'];

describe.each(Object.entries(pageTypes))('%s', (_, path) => {
  for (const address of inBothLanguages(path)) {
    test(`${address} breaks no rule of accessibility, light or dark`, async ({ visit }) => {
      const page = await visit(address, { colorScheme: 'light', reducedMotion: 'reduce' });
      expect(await violations(page, (axe) => axe.withTags(standards)), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await violations(page, (axe) => axe.withRules(colourRules)), 'dark').toEqual([]);
    });
  }
});

/** Rules that are broken, each with some of the places. */
async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const found = await choose(new AxeBuilder({ page })).analyze();
  return found.violations.map(({ id, help, nodes }) => (
    `${id}: ${help}: ${nodes.slice(0, 4).map(({ target }) => String(target)).join(' | ')}${nodes.length > 4 ? ` and ${nodes.length - 4} more` : ''}`
  ));
}
