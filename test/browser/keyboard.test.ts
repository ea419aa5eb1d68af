import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './visitor.ts';

// Every flow with the keyboard alone. Nothing is clicked or focused by the test: Tab goes from stop to stop, as it does
// for who has no mouse, so that whatever cannot be reached this way fails here.

/** More stops than any page has before what is looked for. */
const mostStops = 150;

/** Presses Tab until the focus is there. Throws where it never comes. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} was not reached in ${mostStops} stops.`);
}

/** Goes there and presses Enter. */
async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

test('search → profile → report → figure → source line, and back', async ({ visit }) => {
  const page = await visit('/');
  const main = page.getByRole('main');
  await tabTo(page, main.getByRole('searchbox'));
  await page.keyboard.insertText('湘西');
  await enter(page, main.getByRole('search').getByRole('link', { name: '湘西土家族苗族自治州信访局' }));
  await page.waitForURL('**/agencies/xiangxi-xinfang/');
  await enter(page, main.getByRole('link', { name: '2023' }));
  await page.waitForURL('**/agencies/xiangxi-xinfang/2023/');
  const figure = 'requests.new_received.total';
  await enter(page, page.getByRole('table').locator(`a[href="#${figure}"]`));
  await enter(page, page.locator(':target').getByRole('link', { name: /^第\s*\d+\s*行/ }));
  await expect.poll(() => page.locator(':target').innerText()).toBe('5');
  await page.goBack();
  await enter(page, page.locator(':target').getByRole('link', { name: '收起' }));
  await expect.poll(() => page.locator('.evidence:visible').count()).toBe(0);
});

test('the list of agencies: by province, then by name', async ({ visit }) => {
  const page = await visit('/agencies/');
  const main = page.getByRole('main');
  const lines = main.locator('tr[data-names]:visible');
  const all = await lines.count();
  await enter(page, main.locator('a[data-facet="region"][data-value="320000"]'));
  await expect.poll(() => lines.count()).toBeLessThan(all);
  expect(new URL(page.url()).searchParams.get('region')).toBe('320000');
  const field = main.getByRole('searchbox');
  await tabTo(page, field);
  await page.keyboard.insertText('发展和改革');
  await expect.poll(() => lines.allInnerTexts()).toHaveLength(1);
  expect(await lines.innerText()).toContain('沭阳县发展和改革局');
});

test('compare: a body added and one removed, another indicator, the link copied', async ({ visit }) => {
  const page = await visit('/compare/?a=pingtan&i=requests_received', { permissions: ['clipboard-read', 'clipboard-write'] });
  const chosen = (name: string): string | null => new URL(page.url()).searchParams.get(name);
  await tabTo(page, page.getByLabel('添加机关'));
  await page.keyboard.insertText('suqian');
  await enter(page, page.locator('.found').getByRole('button', { name: '宿迁市人民政府' }));
  await expect.poll(() => chosen('a')).toBe('pingtan,suqian');
  // The focus is where it was: the next name can be typed at once.
  expect(await page.getByLabel('添加机关').evaluate((element) => element === document.activeElement)).toBe(true);
  await tabTo(page, page.locator('select[name="figure-0"]'));
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => chosen('i')).not.toBe('requests_received');
  await enter(page, page.getByRole('main').getByRole('button', { name: '复制链接' }));
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.reload();
  await enter(page, page.getByRole('button', { name: /移除.*宿迁/u }));
  await expect.poll(() => chosen('a')).toBe('pingtan');
  // What was pressed is gone; the focus stays with the bodies.
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.bodies') !== null)).toBe(true);
});

test('query: a ready question asked, its answer reached', async ({ visit }) => {
  const page = await visit('/data/query/');
  await enter(page, page.locator('.questions a'));
  await page.locator('.answer tbody tr').first().waitFor();
  await tabTo(page, page.locator('.take a[download]'));
});

test('a chart: its figures one by one, its measure, and the lines to embed it', async ({ visit }) => {
  const page = await visit('/charts/reasons/pingtan/');
  await tabTo(page, page.locator('.chart-wide'));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.chart-said').innerText()).toMatch(/\d{4}年 · .+：\d/u);
  await tabTo(page, page.locator('.chart-said a'));
  await tabTo(page, page.getByRole('button', { name: '占比' }));
  await page.keyboard.press('Space');
  await expect.poll(() => page.locator('.chart-wide').innerText()).toContain('%');
  await tabTo(page, page.locator('.embed-code'));
  expect(await page.locator('.embed-code').innerText()).toContain('/embed/reasons/pingtan/');
});

test('the address of any page is copied with its button', async ({ visit }) => {
  const page = await visit('/en/outcomes/unable_not_held/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await enter(page, page.getByRole('contentinfo').getByRole('button', { name: 'Copy' }));
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
