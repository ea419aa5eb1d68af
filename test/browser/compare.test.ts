import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect } from 'vitest';
import { test } from './visitor.ts';

const chosen = '/compare/?a=pingtan,suqian&i=disclosure_rate,requests_received&from=2023&to=2024&m=rate&v=lines';

test('a link restores the comparison, and its CSV equals the dataset', async ({ visit }) => {
  const page = await visit(chosen);
  await expect.poll(() => page.getByRole('heading', { level: 2 }).first().innerText()).toContain('2023—2024');
  expect(await page.locator('.chosen li').allInnerTexts()).toHaveLength(2);
  expect(await page.locator('select[name="from"]').inputValue()).toBe('2023');
  const address = await page.locator('a.csv').getAttribute('href');
  const csv = decodeURIComponent((address ?? '').slice((address ?? '').indexOf(',') + 1));
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  const published = Papa.parse<Record<string, string>>(readFileSync('dist/data/indicators.csv', 'utf8'), { header: true, skipEmptyLines: true }).data;
  expect(rows.length).toBe(8);
  for (const row of rows) {
    const own = published.find((each) => each.agency_id === row.agency_id && each.year === row.year && each.indicator === row.indicator && each.category === '');
    expect([row.shown, row.numerator, row.denominator]).toEqual([own?.value, own?.numerator, own?.denominator]);
  }
});

test('adding and removing bodies changes the address', async ({ visit }) => {
  const page = await visit(chosen);
  await page.getByRole('button', { name: /移除.*宿迁/u }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('a')).toBe('pingtan');
  await page.getByLabel('添加机关').fill('suqian');
  await page.locator('.found').getByRole('button', { name: '宿迁市人民政府' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('a')).toBe('pingtan,suqian');
});

test('an index shows the base year as 100', async ({ visit }) => {
  const page = await visit('/compare/?a=pingtan&i=requests_received&m=index&base=2023&v=table');
  await expect.poll(() => page.getByRole('row', { name: /^2023/ }).innerText()).toMatch(/100$/);
});

test('without a script the prepared comparison stands there with its figures', async ({ visit }) => {
  const page = await visit('/compare/', { javaScriptEnabled: false });
  expect(await page.getByRole('main').getByRole('table').first().innerText()).toMatch(/2025[^]*154/);
  expect(await page.locator('.compare-controls').isVisible()).toBe(false);
});
