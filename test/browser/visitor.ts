import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

/** Opens a page of the site as a visitor with these habits: screen, colour scheme, scripts on or off. */
export type Visit = (path: string, habits?: BrowserContextOptions) => Promise<Page>;

/** Patience of one step; the whole site is at hand, so more means that something is missing. */
const patience = 10_000;

/**
 * `visit` watches every page it opens: an error in its console, a request that fails or leaves for another host, a
 * script's exception, or a page that is not there (but for addresses that say `no-such`) fails the test, whatever the
 * test itself looks at.
 */
export const test = base.extend<{ visit: Visit; browser: Browser }>({
  browser: [async ({}, use) => {
    const browser = await chromium.connect(inject('chromium'));
    await use(browser);
    await browser.close();
  }, { scope: 'file' }],
  visit: async ({ browser }, use) => {
    const complaints: string[] = [];
    const pages: Page[] = [];
    await use(async (path, habits = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...habits });
      context.setDefaultTimeout(patience);
      const page = await context.newPage();
      pages.push(page);
      watch(page, complaints);
      await page.goto(inject('site') + path, { waitUntil: 'load' });
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
    expect(complaints, 'what the browser complained of').toEqual([]);
  },
});

/** Writes down what a page should never do. */
function watch(page: Page, complaints: string[]): void {
  const here = inject('site');
  const isMeantToBeMissing = (url: string): boolean => url.includes('no-such');
  page.on('console', (message) => {
    // A failed request is told below, with its status.
    if (!['error', 'warning'].includes(message.type()) || message.text().startsWith('Failed to load resource')) return;
    complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${here}/`)) complaints.push(`${page.url()} asks another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !isMeantToBeMissing(response.url())) complaints.push(`${response.status()} ${response.url()}`);
  });
}
