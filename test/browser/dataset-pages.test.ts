import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect } from 'vitest';
import { test } from './visitor.ts';

const filesOf = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'index.html').map(({ name }) => name);
const headOf = (table: string): string[] => Papa.parse<string[]>(readFileSync(`dist/data/${table}.csv`, 'utf8'), { preview: 1 }).data[0] ?? [];
const tables = filesOf('dist/data').filter((name) => name.endsWith('.parquet')).map((name) => name.replace('.parquet', ''));

test('search engines are told every file, and each is there with its type', async ({ visit }) => {
  const page = await visit('/data/');
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const described = JSON.parse(text ?? '') as { '@type': string; license: string; distribution: { name: string; contentUrl: string; contentSize: string }[] };
  expect(described).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset', license: expect.stringContaining('creativecommons.org') as string });
  expect(described.distribution.map(({ name }) => name).toSorted()).toEqual(filesOf('dist/data').toSorted());
  for (const { contentUrl, contentSize } of described.distribution) {
    const response = await page.request.head(new URL(contentUrl, page.url()).href, { headers: { 'accept-encoding': 'identity' } });
    expect([response.status(), `${response.headers()['content-length']} B`], contentUrl).toEqual([200, contentSize]);
  }
});

test('every file of the dataset can be downloaded from its page', async ({ visit }) => {
  const page = await visit('/data/', { javaScriptEnabled: false });
  const links = await page.locator('main a[download]').evaluateAll((all) => all.map((link) => decodeURIComponent((link as HTMLAnchorElement).pathname.replace('/data/', ''))));
  expect([...new Set(links)].toSorted()).toEqual(filesOf('dist/data').toSorted());
});

describe.each(tables)('%s', (table) => {
  test('has a page that explains every column in the order of the file', async ({ visit }) => {
    const page = await visit(`/en/data/${table}/`, { javaScriptEnabled: false });
    const columns = await page.locator('.fields tbody th').evaluateAll((all) => all.map((each) => each.textContent.trim()));
    expect(columns).toEqual(headOf(table));
    const meanings = await page.locator('.fields tbody td:nth-child(2)').evaluateAll((all) => all.map((each) => each.textContent.trim()));
    expect(meanings.filter((meaning) => meaning === '')).toEqual([]);
  });
});

test('loading code is copied whole, with the address that the visitor came by', async ({ visit }) => {
  const page = await visit('/en/data/cells/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const place = page.locator('#javascript + .copyable');
  await place.getByRole('button', { name: 'Copy' }).click();
  await place.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`fetch("${new URL('/data/cells.json', page.url()).href}")`);
});

test('an error in a figure is reported with a line to paste; no address is made up', async ({ visit }) => {
  const page = await visit('/agencies/xingxian-xinfang/2023/#requests.new_received.total', { permissions: ['clipboard-read', 'clipboard-write'] });
  const evidence = page.locator(':target');
  const line = evidence.locator('.correction');
  expect(await line.locator('code').innerText()).toBe('reports/xingxian-xinfang-2023.txt,requests.new_received.total,0,,,,,');
  await line.getByRole('button', { name: '复制' }).click();
  await line.getByText('已复制').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await line.locator('code').innerText());
  expect(await page.locator('a[href^="mailto:"]').count()).toBe(0);
  await evidence.getByRole('link', { name: '怎样提交' }).click();
  await page.waitForURL('**/about/#errors');
});
