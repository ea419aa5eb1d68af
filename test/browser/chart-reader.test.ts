import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from './visitor.ts';

const said = (page: Page): Promise<string> => page.locator('.chart-said').innerText();

test('arrow keys go through every figure of the drawing; each is said with its value and leads to its cell', async ({ visit }) => {
  const page = await visit('/charts/applications/pingtan/');
  const { figures } = await page.evaluate(async () => (await fetch('data.json')).json() as Promise<{ figures: { year: number; series_zh: string; text_zh: string; page: string }[] }>);
  await page.locator('.chart-wide').focus();
  for (const { year, series_zh: series, text_zh: text, page: place } of figures.slice(0, 6)) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said(page)).toContain(`${year}年 · ${series}：${text}`);
    expect(await page.locator('.chart-said a').getAttribute('href')).toBe(place);
  }
  expect(await page.locator('.chart-said').getAttribute('role')).toBe('status');
  expect(await page.locator('.chart-wide .is-current').count()).toBeGreaterThan(0);
});

test('a finger on a bar, and two buttons, do the same', async ({ visit }) => {
  const page = await visit('/en/charts/applications/pingtan/', { viewport: { width: 390, height: 800 }, hasTouch: true });
  await page.locator('.chart-narrow rect[data-point]').last().tap();
  await expect.poll(() => said(page)).toMatch(/^2025 · received: 154/);
  await page.getByRole('button', { name: 'Next figure' }).click();
  await expect.poll(() => said(page)).toMatch(/^2025 · from last year: 0/);
  expect(await page.locator('.chart-said a').getAttribute('href')).toBe('/en/agencies/pingtan/2025/#requests.carried_over_in.total');
});

test('lengths can show counts or shares, in both drawings, and the choice is told', async ({ visit }) => {
  const page = await visit('/charts/reasons/pingtan/');
  const before = await page.locator('.chart-wide').innerHTML();
  await page.getByRole('button', { name: '占比' }).click();
  await expect.poll(() => page.locator('.chart-wide').innerText()).toContain('82.1%');
  expect(await page.getByRole('button', { name: '占比' }).getAttribute('aria-pressed')).toBe('true');
  expect(await page.getByRole('button', { name: '件数' }).getAttribute('aria-pressed')).toBe('false');
  await page.getByRole('button', { name: '件数' }).click();
  await expect.poll(() => page.locator('.chart-wide').innerText()).not.toContain('%');
  expect((await page.locator('.chart-wide').innerHTML()).length).toBeGreaterThan(before.length * 0.9);
});

test('what a chart’s page offers for download is there', async ({ visit }) => {
  const page = await visit('/charts/outcomes/pingtan/');
  const files = await page.locator('#downloads a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(files.length).toBeGreaterThanOrEqual(5);
  for (const file of files) {
    const response = await fetch(file);
    expect(response.status, file).toBe(200);
    expect((await response.arrayBuffer()).byteLength, file).toBeGreaterThan(500);
  }
  const oembed = await page.locator('link[type="application/json+oembed"]').getAttribute('href') ?? '';
  expect(await page.evaluate(async (address) => (await fetch(new URL(address, location.href).pathname)).json() as Promise<unknown>, oembed)).toMatchObject({ version: '1.0', type: 'rich' });
});
