import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { givenHeight, newsroom } from './newsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { test } from './visitor.ts';

const embeds = [
  { id: 'wide', path: '/embed/applications/pingtan/', width: 760 },
  { id: 'dark', path: '/en/embed/outcomes/pingtan/dark/', width: 360 },
  { id: 'light', path: '/embed/reasons/pingtan/light/', width: 760 },
];

let room: Newsroom;
beforeAll(async () => { room = await newsroom(inject('site'), embeds); });
afterAll(() => { room.close(); });

const habits: BrowserContextOptions = { viewport: { width: 900, height: 1200 }, colorScheme: 'dark' };

/** Shows the foreign page with its three frames loaded; an error in any console fails. */
async function show(browser: Browser, withScript: boolean, more: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...habits, ...more });
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error') throw new Error(message.text()); });
  await page.goto(room.page(withScript), { waitUntil: 'load' });
  await page.waitForFunction((count) => document.querySelectorAll('iframe').length === count, embeds.length);
  await Promise.all(embeds.map(({ path }) => frameAt(page, path).then((frame) => frame.waitForSelector('figcaption a'))));
  return page;
}

async function frameAt(page: Page, path: string): Promise<Frame> {
  for (let patience = 100; patience > 0; patience -= 1) {
    const frame = page.frames().find((each) => each.url() === inject('site') + path);
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error(`No frame of ${path}`);
}

const heightOf = (page: Page, id: string): Promise<number> => page.$eval(`#${id}`, (frame) => frame.clientHeight);
const contentOf = (frame: Frame): Promise<number> => frame.evaluate(() => document.documentElement.scrollHeight);
const paperOf = (frame: Frame): Promise<string> => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('with /embed.js every frame is as high as its chart, the one put in late as well; no other window can set a height', async ({ browser }) => {
  const page = await show(browser, true);
  for (const { id, path } of embeds) {
    const frame = await frameAt(page, path);
    await expect.poll(() => heightOf(page, id), { timeout: 5000 }).not.toBe(givenHeight);
    await expect.poll(async () => (await heightOf(page, id)) - (await contentOf(frame)), { timeout: 5000 }).toBeLessThanOrEqual(1);
    expect(await heightOf(page, id)).toBeLessThan(1500);
  }
  await page.context().close();
});

test('without the script the frames keep their height and lack nothing', async ({ browser }) => {
  const page = await show(browser, false, { javaScriptEnabled: true });
  for (const { id } of embeds) expect(await heightOf(page, id)).toBe(givenHeight);
  await page.context().close();
});

test('without any script a chart is complete: title, drawing, source with a way back', async ({ browser }) => {
  const context = await browser.newContext({ ...habits, javaScriptEnabled: false });
  const page = await context.newPage();
  for (const { path } of embeds) {
    await page.goto(inject('site') + path);
    expect(await page.locator('h1').innerText()).toMatch(/平潭综合实验区|Pingtan/);
    expect(await page.locator('svg:visible').count()).toBe(1);
    expect(await page.locator('figcaption a').getAttribute('href')).toBe(`${path.startsWith('/en') ? '/en' : ''}/charts/${path.split('/embed/')[1]?.split('/').slice(0, 2).join('/')}/`);
    // What a script would wake takes no room.
    expect(await page.locator('.chart-tools').boundingBox()).toBe(null);
  }
  await context.close();
});

test('the theme is the reader’s, or the one that the address names', async ({ browser }) => {
  const page = await show(browser, false);
  const papers = await Promise.all(embeds.map(async ({ path }) => paperOf(await frameAt(page, path))));
  expect(papers).toEqual(['rgb(22, 24, 27)', 'rgb(22, 24, 27)', 'rgb(251, 250, 246)']);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paperOf(await frameAt(page, '/embed/applications/pingtan/'))).toBe('rgb(251, 250, 246)');
  expect(await paperOf(await frameAt(page, '/en/embed/outcomes/pingtan/dark/'))).toBe('rgb(22, 24, 27)');
  await page.context().close();
});

test('the PNG drawn in a frame has twice the chart’s size and is not blank', async ({ browser }) => {
  const page = await show(browser, true);
  const frame = await frameAt(page, '/embed/applications/pingtan/');
  const isWide = await frame.locator('.chart-wide').isVisible();
  const svg = await (await fetch(`${inject('site')}/charts/applications/pingtan/zh-${isWide ? 'wide' : 'narrow'}.svg`)).text();
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const [download] = await Promise.all([page.waitForEvent('download'), frame.locator('.chart-save').click()]);
  const folder = mkdtempSync(join(tmpdir(), 'embeds-'));
  await download.saveAs(join(folder, 'chart.png'));
  const png = readFileSync(join(folder, 'chart.png'));
  rmSync(folder, { recursive: true });
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  // As many pixels of one colour would be a hundredth of this.
  expect(png.length).toBeGreaterThan(20_000);
  expect(download.suggestedFilename()).toBe('applications-pingtan-zh.png');
  await page.context().close();
});

describe('what a newsroom’s readers load', () => {
  for (const path of [...embeds.map((embed) => embed.path), '/embed/years/pingtan/', '/embed/review/pingtan/', '/en/embed/tiles/100000-all/', '/embed/published/pingtan/']) {
    test(`${path} with all it loads is at most 15 kB compressed`, async ({ visit }) => {
      const page = await visit('/no-such-page/');
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => { sizes.push(response.body().then((body) => gzipSync(body).length)); });
      await page.goto(inject('site') + path, { waitUntil: 'networkidle' });
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(sizes.length).toBeGreaterThan(2);
      expect(total).toBeLessThanOrEqual(15_000);
    });
  }

  test('the script beside a frame is under 1 kB', () => expect(gzipSync(readFileSync('dist/embed.js')).length).toBeLessThan(1000));
});

test('no page but an embed can be shown in a frame', async ({ browser }) => {
  const context = await browser.newContext(habits);
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => { if (message.text().includes('frame-ancestors')) refused.push(message.text()); });
  await page.goto(room.page(false));
  for (const path of ['/', '/en/charts/applications/pingtan/', '/agencies/pingtan/', '/data/']) {
    await page.evaluate((address) => new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.addEventListener('load', resolve);
      frame.src = address;
      document.body.append(frame);
    }), inject('site') + path);
  }
  await expect.poll(() => refused.length).toBe(4);
  await context.close();
});
