import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './visitor.ts';

async function linesFor(page: Page, query: string): Promise<string[]> {
  const search = page.getByRole('main').getByRole('search');
  await search.getByRole('searchbox').fill(query);
  await expect.poll(() => search.getByRole('status').innerText()).not.toBe('');
  return (await search.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/gu, ' '));
}

test('a place lists its bodies one by one, with what is on file', async ({ visit }) => {
  const lines = await linesFor(await visit('/'), '沭阳');
  expect(lines[0]).toMatch(/^江苏省宿迁市沭阳县 2个机关/u);
  expect(lines.slice(1).map((line) => line.split(' ')[0]).sort()).toEqual(['沭阳县人民政府', '沭阳县发展和改革局']);
  expect(lines.join('\n')).toContain('收录2023年');
});

test('sounds, initials, abbreviations and one typing error lead to the same body', async ({ visit }) => {
  const page = await visit('/');
  for (const query of ['xiangxixinfang', 'xxtjzmzzzzxfj', '湘西信访局', '湘西土家族苗族自治洲信访局']) {
    expect((await linesFor(page, query)).join('\n'), query).toContain('湘西土家族苗族自治州信访局');
  }
});

test('a place that nobody has looked at says so', async ({ visit }) => {
  expect((await linesFor(await visit('/'), '杭州市'))[0]).toMatch(/^浙江省杭州市 尚未检索/u);
});

test('Enter opens the first result', async ({ visit }) => {
  const page = await visit('/');
  await linesFor(page, '沭阳县发展和改革局');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/agencies/shuyang-fagai/');
});
