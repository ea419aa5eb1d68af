import { describe, expect } from 'vitest';
import { inBothLanguages, pageTypes } from './page-types.ts';
import { test } from './visitor.ts';

describe.each(Object.entries(pageTypes))('%s', (_, path) => {
  for (const address of inBothLanguages(path)) {
    test(`${address} carries a strict policy and nothing inline`, async ({ visit }) => {
      const page = await visit(address);
      const html = await page.content();
      const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content') ?? '';
      const directives = new Map(policy.split(';').map((part) => part.trim().split(/\s+/)).map(([name = '', ...values]) => [name, values]));
      expect(directives.get('default-src')).toEqual(["'none'"]);
      expect(directives.get('base-uri')).toEqual(["'none'"]);
      expect(directives.get('form-action')).toEqual(["'self'"]);
      for (const name of ['script-src', 'style-src']) {
        const others = directives.get(name)?.filter((source) => source !== "'self'" && !source.startsWith("'sha256-"));
        // SQLite is WebAssembly: the page that asks it, and no other, may compile some.
        expect(others, name).toEqual(name === 'script-src' && path === pageTypes.query ? ["'wasm-unsafe-eval'"] : []);
      }
      expect(html).not.toMatch(/<[^>]+\sstyle=/);
      expect(html).not.toMatch(/<style/);
      // A data block for search engines is never run.
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)/);
      expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
    });
  }
});

test('no other site may frame a page, and none learns where its reader was', async ({ visit }) => {
  const page = await visit('/');
  const response = await page.reload();
  expect(response?.headers()).toMatchObject({
    'content-security-policy': "frame-ancestors 'none'",
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
});

test('the policy is in force: an inline script does not run', async ({ browser, visit }) => {
  // A page of its own: the refusal is an error in the console, which `visit` would report.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto((await visit('/')).url());
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "inline"';
    document.body.append(script);
  });
  expect(await page.title()).not.toBe('inline');
  await context.close();
});
