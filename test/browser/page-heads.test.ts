import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// What pages tell machines: link previews, search engines, other languages. Over every page that was built.

const isFrame = (file: string): boolean => /(^|\/)embed\//.test(file);

/** Values of an attribute of all tags that hold another, in order: `valuesOf(html, 'property="og:title"', 'content')`. */
const valuesOf = (html: string, mark: string, attribute: string): string[] =>
  [...html.matchAll(/<(?:meta|link|button)\b[^>]*>/g)].filter(([tag]) => tag.includes(mark)).map(([tag]) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** Every page of a built site by its address. */
const pagesOf = (site: string): Map<string, string> => new Map(globSync('**/*.html', { cwd: site }).sort().map((file) => [
  `/${file.replace(/index\.html$/, '')}`, readFileSync(join(site, file), 'utf8'),
]));

describe('of the site as it was built', () => {
  const pages = [...pagesOf('dist')].filter(([path]) => !isFrame(path.slice(1)));

  test('every page has a title and a sentence for link previews, in its language', () => {
    expect(pages.length).toBeGreaterThan(100);
    const poor = pages.filter(([path, html]) => {
      const locale = path.startsWith('/en/') ? 'en_GB' : 'zh_CN';
      const told = ['property="og:title"', 'property="og:description"', 'name="description"'].flatMap((mark) => valuesOf(html, mark, 'content'));
      return told.length !== 3 || told.includes('') || valuesOf(html, 'property="og:locale"', 'content')[0] !== locale || valuesOf(html, 'property="og:type"', 'content')[0] !== 'website';
    });
    expect(poor.map(([path]) => path)).toEqual([]);
  });

  test('every page can be sent on with a button: apps have no address bar', () => {
    expect(pages.filter(([, html]) => valuesOf(html, 'class="copy-page"', 'data-copied').length !== 1).map(([path]) => path)).toEqual([]);
  });

  test('titles tell the pages of one language apart', () => {
    const titles = pages.map(([path, html]) => `${path.startsWith('/en/')} ${/<title>([^<]*)/.exec(html)?.[1]}`);
    expect([...new Set(titles.filter((title, index) => titles.indexOf(title) !== index))]).toEqual([]);
  });
});

test('what scripts hand over is an address of data, which apps save; but for query answers too long for one', () => {
  const holders = globSync('dist/**/*.js').filter((file) => /createObjectURL/.test(readFileSync(file, 'utf8')));
  const asked = new Set(pagesOf('dist').get('/data/query/')?.match(/_astro\/[^"]+\.js/g));
  expect(holders.map((file) => relative('dist', file)).filter((file) => !asked.has(file))).toEqual([]);
});

describe('of a site that knows its address', () => {
  const address = 'https://ledger.example';
  const folder = mkdtempSync(join(tmpdir(), 'addressed-'));
  const site = join(folder, 'site');
  const run = (command: string, args: string[]) => spawnSync(command, args, {
    encoding: 'utf8', env: { ...process.env, SITE_URL: address, DISCLOSURE_LEDGER_DATA: join(folder, 'data'), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let pages = new Map<string, string>();

  beforeAll(() => {
    // Two documents will do: every page type is there, in five seconds.
    mkdirSync(join(folder, 'corpus', 'reports'), { recursive: true });
    for (const file of ['agencies.csv', 'reports/xiangxi-xinfang-2023.txt', 'reports/xingxian-xinfang-2023.txt']) cpSync(join('data', file), join(folder, 'corpus', file));
    const built = [
      run(process.execPath, ['scripts/build-data.ts', '--quiet', '--corpus', join(folder, 'corpus'), '--out', join(folder, 'data')]),
      run(join('node_modules', '.bin', 'astro'), ['build', '--outDir', site]),
    ];
    expect(built.map(({ status, stderr }) => (status === 0 ? '' : stderr)).join('')).toBe('');
    pages = pagesOf(site);
  });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  test('robots.txt names a sitemap of every page that search engines may show, and no other', () => {
    const index = `${address}/sitemap-index.xml`;
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${index}\n`);
    const listed = (file: string): string[] => [...readFileSync(join(site, file), 'utf8').matchAll(/<loc>([^<]*)/g)].map(([, url = '']) => url);
    const urls = listed('sitemap-index.xml').flatMap((url) => listed(new URL(url).pathname.slice(1)));
    const open = [...pages].filter(([, html]) => !html.includes('content="noindex"')).map(([path]) => address + path);
    expect(open.length).toBeGreaterThan(100);
    expect(urls.toSorted()).toEqual(open.toSorted());
  });

  test('every page names its own whole address, and a frame that of the page it shows', () => {
    const wrong = [...pages].filter(([, html]) => !html.includes('content="noindex"')).filter(([path, html]) => valuesOf(html, 'rel="canonical"', 'href').join() !== address + path);
    expect(wrong.map(([path]) => path)).toEqual([]);
    const frames = [...pages].filter(([path]) => isFrame(path.slice(1)));
    expect(frames.length).toBeGreaterThan(10);
    const lost = frames.filter(([, html]) => !valuesOf(html, 'rel="canonical"', 'href').every((url) => url.startsWith(address) && pages.has(new URL(url).pathname)) || !html.includes('noindex'));
    expect(lost.map(([path]) => path)).toEqual([]);
  });

  test('the two languages of a page name each other', () => {
    const others = (html: string): string[] => ['zh-Hans', 'en', 'x-default'].flatMap((language) => valuesOf(html, `hreflang="${language}"`, 'href').filter((url) => url.startsWith('http')));
    const apart = [...pages].filter(([path, html]) => {
      if (isFrame(path.slice(1)) || html.includes('content="noindex"')) return false;
      const chinese = path.replace(/^\/en\//, '/');
      return others(html).join() !== [chinese, `/en${chinese}`, chinese].map((each) => address + each).join() || !pages.has(chinese) || !pages.has(`/en${chinese}`);
    });
    expect(apart.map(([path]) => path)).toEqual([]);
  });
});
