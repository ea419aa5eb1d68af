import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { queryFragment } from '../../src/scripts/query/link.ts';
import { test } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'query-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

/** Records of a table as the site hands it out. */
const records = (table: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(`dist/data/${table}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data;

/** Waits for an answer or an error and gives what stands above the result. */
async function answered(page: Page): Promise<string> {
  await page.locator('button[name=stop]').waitFor({ state: 'hidden' });
  return page.locator('.ask [role=status]').innerText();
}

const failure = (page: Page): Promise<string> => page.locator('.ask [role=alert]').innerText();

/** Writes SQL into the field, runs it with the keyboard and waits. */
async function ask(page: Page, sql: string): Promise<string> {
  await page.locator('textarea').fill(sql);
  await page.locator('textarea').press('Control+Enter');
  return answered(page);
}

const rowsShown = (page: Page): Promise<string[][]> => page.locator('.answer tbody tr').evaluateAll((rows) =>
  rows.map((row) => [...row.querySelectorAll('td')].map((cell) => (cell.dataset['state'] === 'blank' ? '' : cell.textContent))));

for (const address of ['/data/query/', '/en/data/query/']) {
  test(`${address}: all ten questions are answered`, async ({ visit }) => {
    const page = await visit(address);
    const links = page.locator('.questions a');
    expect(await links.count()).toBe(10);
    for (let index = 0; index < 10; index += 1) {
      await links.nth(index).click();
      const line = await answered(page);
      expect(await failure(page), `question ${index + 1}`).toBe('');
      expect(line, `question ${index + 1}`).toMatch(/\d/);
      expect(await page.locator('.answer tbody tr').count()).toBeGreaterThan(0);
    }
  });
}

test('nothing of SQLite is loaded before a query is run, and only from this site', async ({ visit }) => {
  const page = await visit('/data/query/');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  expect(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /wasm|sqlite|worker/.test(name)))).toEqual([]);
  await page.locator('button[name=run]').click();
  await answered(page);
  expect(loaded.filter((path) => /\.wasm$|\.sqlite$|query-worker/.test(path)).length).toBe(3);
});

test('an answer equals the CSV file, no value shown as no value', async ({ visit }) => {
  const page = await visit('/data/query/');
  await ask(page, 'SELECT report_id, indicator, category, value, state FROM indicators WHERE state <> \'defined\' OR value = 0 ORDER BY report_id, indicator, category LIMIT 40');
  const byKey = new Map(records('indicators').map((row) => [[row['report_id'], row['indicator'], row['category']].join(' '), row]));
  const shown = await rowsShown(page);
  expect(shown.length).toBe(40);
  expect(shown.some(([, , , value]) => value === '')).toBe(true);
  for (const [report, indicator, category, value, state] of shown) {
    const row = byKey.get([report, indicator, category].join(' '));
    expect([value, state], `${report} ${indicator} ${category}`).toEqual([row?.['value'], row?.['state']]);
  }
});

test('the download holds every row of the answer, not only the page shown', async ({ visit }) => {
  const page = await visit('/data/query/');
  await ask(page, 'SELECT report_id, "table", "row", "column", value FROM cells');
  expect(await page.locator('.answer tbody tr').count()).toBe(50);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.take a[download]').click()]);
  const file = join(folder, 'answer.csv');
  await download.saveAs(file);
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  const key = (row: Record<string, string>) => [row['report_id'], row['table'], row['row'], row['column'], row['value']].join(',');
  expect(data.map(key).toSorted()).toEqual(records('cells').map(key).toSorted());
});

test('pages of an answer are turned with buttons', async ({ visit }) => {
  const page = await visit('/en/data/query/');
  await ask(page, 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120) SELECT i FROM n');
  const pages = page.getByRole('navigation', { name: 'Pages of the result' });
  await pages.getByRole('button', { name: 'Next' }).click();
  expect((await rowsShown(page)).at(0)).toEqual(['51']);
  await pages.getByRole('button', { name: 'Next' }).click();
  expect((await rowsShown(page)).length).toBe(20);
  expect(await pages.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
  expect(await pages.innerText()).toContain('101–120');
});

test('a link carries its query and runs nothing until asked', async ({ visit }) => {
  const sql = "SELECT count(*) AS n FROM cells WHERE state = 'blank' -- 100%";
  const page = await visit(`/data/query/${queryFragment(sql)}`);
  expect(await page.locator('textarea').inputValue()).toBe(sql);
  expect(await page.locator('.answer').count()).toBe(0);
  await page.locator('button[name=run]').click();
  await answered(page);
  expect(await rowsShown(page)).toEqual([[String(records('cells').filter(({ state }) => state === 'blank').length)]]);
  expect(await page.locator('a.carries').getAttribute('href')).toBe(queryFragment(sql));
});

test('the way back brings the query before, without the answer of another', async ({ visit }) => {
  const page = await visit('/data/query/');
  await ask(page, 'SELECT 1 AS a');
  await ask(page, 'SELECT 2 AS b');
  await page.goBack();
  await expect.poll(() => page.locator('textarea').inputValue()).toBe('SELECT 1 AS a');
  expect(await page.locator('.answer').count()).toBe(0);
});

test('what SQLite refuses is said, and the next query runs', async ({ visit }) => {
  const page = await visit('/en/data/query/');
  await ask(page, 'SELECT a FROM nowhere');
  expect(await failure(page)).toBe('SQLite says: no such table: nowhere');
  await ask(page, 'DELETE FROM cells');
  expect(await failure(page)).toMatch(/readonly|read-only/);
  await ask(page, '   ');
  expect(await failure(page)).toBe('Write some SQL first.');
  expect(await ask(page, 'SELECT 1')).toContain('1 rows');
  expect(await failure(page)).toBe('');
});

test('a query without end is stopped, and the page lives on', async ({ visit }) => {
  const page = await visit('/data/query/');
  await page.locator('textarea').fill('WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n');
  await page.locator('button[name=run]').click();
  await page.locator('button[name=stop]').click();
  expect(await answered(page)).toBe('已停止。');
  expect(await ask(page, 'SELECT 1')).toMatch(/^1行/);
});

test('a document’s words cannot become markup', async ({ visit }) => {
  const page = await visit('/data/query/');
  await ask(page, `SELECT '<img src=x onerror=alert(1)>' AS "<b>x</b>", 1 AS n UNION ALL SELECT 'b', 2`);
  expect(await page.locator('.answer-place img, .answer-place b').count()).toBe(0);
  expect((await rowsShown(page))[0]).toEqual(['<img src=x onerror=alert(1)>', '1']);
});

test('a chart begins at zero and shows no value as a gap', async ({ visit }) => {
  const page = await visit('/en/data/query/');
  await ask(page, "SELECT 'a' AS name, 10 AS n UNION ALL SELECT 'b', 20 UNION ALL SELECT 'c', NULL UNION ALL SELECT 'd', 0");
  const widths = await page.locator('.quick-chart rect').evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
  expect(widths.length).toBe(3);
  expect(widths[1]! / widths[0]!).toBeCloseTo(2, 5);
  expect(widths[2]).toBe(0);
  expect(await page.locator('.quick-chart text.missing').innerHTML()).toBe('no value');
});

test('without a script the questions, their SQL and the file are there', async ({ visit }) => {
  const page = await visit('/data/query/', { javaScriptEnabled: false });
  const main = page.getByRole('main');
  expect(await main.innerText()).toContain('脚本未启用');
  await main.getByText('看SQL').first().click();
  expect(await main.locator('pre').first().innerText()).toMatch(/^SELECT/);
  expect(await main.locator('a[download]').first().getAttribute('href')).toBe('/data/disclosure-ledger.sqlite');
  expect(await main.locator('form').isVisible()).toBe(false);
});
