import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inBothLanguages } from './page-types.ts';
import { test } from './visitor.ts';

// What a screen reader is told of the way from a body to the line a figure was read from: names, roles and states in
// their order. When words change on purpose: npx vitest run --project browser test/browser/spoken.test.ts -u

const profile = '/agencies/xiangxi-xinfang/';
const report = `${profile}2023/`;
const figure = 'requests.new_received.total';

/** Reads a part of a page out into its golden file. */
const reads = async (page: Page, selector: string, name: string, depth?: number): Promise<void> => {
  const language = new URL(page.url()).pathname.startsWith('/en/') ? 'en' : 'zh';
  const spoken = await page.locator(selector).first().ariaSnapshot(depth === undefined ? {} : { depth });
  await expect(`${spoken}\n`).toMatchFileSnapshot(`spoken/${name}.${language}.yml`);
};

describe.each(inBothLanguages(profile))('%s', (path) => {
  test('the profile', async ({ visit }) => {
    await reads(await visit(path), 'main', 'profile');
  });
});

describe.each(inBothLanguages(report))('%s', (path) => {
  test('the report: its outline, and the whole row of one figure', async ({ visit }) => {
    const page = await visit(path);
    // The form alone has two hundred cells: its parts are told, one row of it in full.
    await reads(page, 'main', 'report', 2);
    await reads(page, `tr:has([id="${figure}"])`, 'row');
  });

  test('the figure’s evidence, and the line that it was read from', async ({ visit }) => {
    const page = await visit(`${path}#${figure}`);
    await reads(page, ':target .evidence', 'evidence');
    await page.goto(new URL(`#at.${figure}`, page.url()).href);
    await reads(page, 'li:has(:target)', 'source-line');
  });
});
