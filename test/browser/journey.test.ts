import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './visitor.ts';

// The way this site is for: from a name to the characters that a figure was read from. 湘西 reports five requests.
const agency = '湘西土家族苗族自治州信访局';
const figure = 'requests.new_received.total';

test('home → search → profile → report → source line', async ({ visit }) => {
  const page = await visit('/');
  const search = page.getByRole('main').getByRole('search');
  await search.getByRole('searchbox').fill('湘西');
  await search.getByRole('link', { name: agency }).click();
  await fromProfileToSourceLine(page);
});

test('the same with the keyboard alone', async ({ visit }) => {
  const page = await visit('/');
  const search = page.getByRole('main').getByRole('search');
  await search.getByRole('searchbox').focus();
  await page.keyboard.insertText('湘西');
  await search.getByRole('link', { name: agency }).waitFor();
  // The first line is the place, its bodies follow.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/agencies/xiangxi-xinfang/');
});

test('the same with scripts switched off: the list of agencies stands in for the search', async ({ visit }) => {
  const page = await visit('/', { javaScriptEnabled: false });
  const search = page.getByRole('main').getByRole('search');
  await search.getByRole('searchbox').fill('湘西');
  await search.getByRole('button').click();
  await page.waitForURL('**/agencies/?q=*');
  await page.getByRole('main').getByRole('link', { name: agency }).first().click();
  await fromProfileToSourceLine(page);
});

test('in English, the body keeps its Chinese name beside the English one', async ({ visit }) => {
  const page = await visit('/en/');
  const search = page.getByRole('main').getByRole('search');
  await search.getByRole('searchbox').fill('Xiangxi');
  await search.getByRole('link', { name: agency }).click();
  await page.waitForURL('**/en/agencies/xiangxi-xinfang/');
  expect(await page.getByRole('main').innerText()).toContain(agency);
  await fromProfileToSourceLine(page);
});

test('the address of a figure opens its evidence', async ({ visit }) => {
  const page = await visit(`/agencies/xiangxi-xinfang/2023/#${figure}`, { javaScriptEnabled: false });
  const evidence = page.locator(':target');
  expect(await evidence.innerText()).toMatch(/5[^]*第\s*\d+\s*行[^]*xiangxi-xinfang-2023\.txt/);
});

test('a figure that was typed in says so and names its source', async ({ visit }) => {
  const page = await visit(`/agencies/pingtan/2025/#${figure}`);
  const evidence = page.locator(':target');
  expect(await evidence.innerText()).toMatch(/154[^]*手工录入/);
  const source = page.getByRole('main').locator('a[href^="http"]').first();
  expect(await source.getAttribute('href')).toMatch(/^https?:\/\//);
});

test('the language switch keeps the page', async ({ visit }) => {
  const page = await visit('/agencies/xiangxi-xinfang/2023/');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/agencies/xiangxi-xinfang/2023/');
  await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
  await page.waitForURL((url) => url.pathname === '/agencies/xiangxi-xinfang/2023/');
});

test('what is not there is a page that leads on', async ({ visit }) => {
  const page = await visit('/agencies/no-such-agency/');
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
});

/** Goes on from a profile as every visitor can, script or not. */
async function fromProfileToSourceLine(page: Page): Promise<void> {
  await page.waitForURL('**/agencies/xiangxi-xinfang/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
  await page.getByRole('main').getByRole('link', { name: '2023' }).first().click();
  await page.waitForURL('**/agencies/xiangxi-xinfang/2023/');
  await page.getByRole('table').locator(`a[href="#${figure}"]`).first().click();
  const evidence = page.locator(':target');
  expect(await evidence.getAttribute('id')).toBe(figure);
  await evidence.getByRole('link', { name: /第\s*\d+\s*行|line \d+/i }).click();
  const mark = page.locator(':target');
  expect((await mark.innerText()).trim()).toBe('5');
  expect(await mark.isVisible()).toBe(true);
  expect(await page.getByRole('listitem').filter({ has: mark }).innerText()).toMatch(/\d+/);
}
