import { gzipSync } from 'node:zlib';
import { setTimeout } from 'node:timers/promises';
import { describe, inject } from 'vitest';
import { pageTypes } from './page-types.ts';
import { test } from './visitor.ts';

/** Kilobytes compressed that a page may load before anybody touches it; the query page carries a database's engine. */
function allowed(path: string): number {
  if (path === pageTypes.query) return Infinity;
  return path.includes('/compare/') ? 150 : path.startsWith('/embed/') ? 15 : 60;
}

/** Milliseconds; a page of this site is painted in half of that. */
const scriptDelay = 250;

// Side by side: most of the time a page waits for its scripts, and the test for its silence.
describe.each(Object.entries(pageTypes))('%s', { concurrent: true }, (_, path) => {
  test(`${path} is light, and nothing on it moves while it loads`, async ({ browser, expect }) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => { bodies.push(response.body().then((body) => gzipSync(body).length, () => 0)); });
    // On a slow line the page is painted before its scripts come: what they add must not push the rest.
    await page.route('**/*.js', async (route) => {
      await setTimeout(scriptDelay);
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(inject('site') + path, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(bodies)).reduce((sum, each) => sum + each, 0);
    expect(bytes / 1000, 'kB compressed').toBeLessThan(allowed(path));
    const shift = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0));
    expect(shift, 'layout shift').toBe(0);
    await page.close();
  });
});
