import { expect } from 'vitest';
import { test } from './visitor.ts';

// 湘西 2023: six statements in one line of the document.
const report = '/agencies/xiangxi-xinfang/2023/';

test('a statement leads to its sentence in the source, and that leads back', async ({ visit }) => {
  const page = await visit(report);
  await page.locator('[id="published.5"] .place').click();
  await page.waitForURL('**#at.published.5');
  const sentence = page.locator('.source-text .read:target');
  expect(await sentence.textContent()).toContain('在局微信公众号发布信息305条');
  await expect.poll(async () => (await sentence.boundingBox())?.y).toBeLessThan(900);
  await sentence.click();
  await page.waitForURL('**#published.5');
});

test('parts are laid against their total, and what they leave is named', async ({ visit }) => {
  const page = await visit(report);
  const rows = await page.locator('.breakdown tbody tr').evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th, .figure')].map((cell) => cell.textContent.trim()).join(' ')));
  expect(rows).toEqual(['发布信息 893', '政务动态信息 93', '信息公开目录信息更新 704', '概况类信息更新量 9', '其余未说明 87']);
  const ends = await page.locator('.breakdown rect').evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('x')) + Number(bar.getAttribute('width'))));
  expect(ends[0]).toBeCloseTo(100);
  expect(ends.at(-1)).toBeCloseTo(100);
});
