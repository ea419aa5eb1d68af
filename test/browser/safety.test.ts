import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect } from 'vitest';
import { inBothLanguages, pageTypes } from './page-types.ts';
import { test } from './visitor.ts';

/** The pages of the site, frames among them, each with its policy. */
const pages = globSync('dist/**/*.html').sort().map((file) => {
  const html = readFileSync(file, 'utf8');
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const directives = policy.split(';').map((part) => part.trim().split(/\s+/)).map(([name = '', ...values]) => [name, values] as const);
  return { path: `/${relative('dist', file).replace(/index\.html$/, '')}`, html, directives: new Map(directives) };
});

/** Addresses of the pages of which something is so. */
const thoseThat = (is: (page: (typeof pages)[number]) => boolean): string[] => pages.filter(is).map(({ path }) => path);

test('every page carries a strict policy', () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const [name, value] of [['default-src', "'none'"], ['base-uri', "'none'"], ['form-action', "'self'"]] as const) {
    expect(thoseThat(({ directives }) => directives.get(name)?.join(' ') !== value), name).toEqual([]);
  }
  const others = (directives: (typeof pages)[number]['directives'], name: string): string =>
    (directives.get(name) ?? ['missing']).filter((source) => source !== "'self'" && !source.startsWith("'sha256-")).join(' ');
  expect(thoseThat(({ directives }) => others(directives, 'style-src') !== '')).toEqual([]);
  // SQLite is WebAssembly: the page that asks it, and no other, may compile some.
  expect(thoseThat(({ directives }) => others(directives, 'script-src') !== '')).toEqual(inBothLanguages(pageTypes.query).toSorted());
  expect(thoseThat(({ path, directives }) => path.endsWith(pageTypes.query) && others(directives, 'script-src') !== "'wasm-unsafe-eval'")).toEqual([]);
});

test('no page holds a script, a style or a handler of its own', () => {
  expect(thoseThat(({ html }) => /<[^>]+\sstyle=/.test(html) || /<style/.test(html) || /<[^>]+\son[a-z]+=/.test(html))).toEqual([]);
  // A data block for search engines is never run.
  expect(thoseThat(({ html }) => /<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)/.test(html))).toEqual([]);
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
