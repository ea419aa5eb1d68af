import { globSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../scripts/serve-headers.ts';

const rules = parseHeaderRules(readFileSync('public/_headers', 'utf8'));
const nginx = readFileSync('deploy/nginx.conf', 'utf8').replace(/^\s*#.*$/gm, '');

/** The script in which the query page runs SQLite. */
const worker = '/_astro/query-worker-BBOXoAYW.js';

/** One address of each kind that the site has. */
const addresses = [
  '/', '/agencies/', '/en/agencies/pingtan/2025/', '/_astro/page.B_MxFjdM.css', '/_astro/search.x1.js', worker, '/robots.txt', '/favicon.svg',
  '/data/', '/data/cells.csv', '/data/cells.json', '/data/agencies/pingtan.json', '/data/SHA256SUMS', '/data/CITATION.cff', '/nothing-here',
  '/charts/', '/en/charts/applications/pingtan/', '/charts/applications/pingtan/data.csv', '/charts/applications/pingtan/data.json',
  '/embed/applications/pingtan/', '/en/embed/applications/pingtan/dark/', '/embed.js',
];

/** Pages; other files have nothing to click on in a frame. */
const isPage = (address: string): boolean => address.endsWith('/');
const isEmbed = (address: string): boolean => /^\/(en\/)?embed\//.test(address);

test('every address carries what protects its reader', () => {
  for (const address of addresses) {
    expect(Object.fromEntries(headersFor(rules, address)), address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()') as string,
    });
  }
});

test('other sites may frame what is under /embed/ and no other page', () => {
  for (const address of addresses.filter(isPage)) {
    expect(headersFor(rules, address).get('content-security-policy'), address).toBe(`frame-ancestors ${isEmbed(address) ? '*' : "'none'"}`);
  }
});

test('every folder of pages is named among those that nobody may frame', () => {
  const sections = globSync('*', { cwd: 'src/pages/[...lang]' }).map((name) => name.replace(/\.astro$/, '')).filter((name) => name !== 'index' && name !== 'embed');
  expect(sections.length).toBeGreaterThan(3);
  for (const section of sections.flatMap((name) => [`/${name}/`, `/en/${name}/`, `/${name}/deep/er/`])) {
    expect(headersFor(rules, section).get('content-security-policy'), section).toBe("frame-ancestors 'none'");
  }
});

test('the dataset and the figures of charts, and nothing else, may be read from other sites', () => {
  const open = addresses.filter((address) => headersFor(rules, address).has('access-control-allow-origin'));
  expect(open).toEqual(addresses.filter((address) => address.startsWith('/data/') || /^\/charts\/.*\.(csv|json)$/.test(address)));
});

test('no address gets one header from two rules: the hosts would join the values. Policies alone may be joined: all of them hold', () => {
  for (const address of addresses) {
    const names = rules.filter((rule) => headersFor([rule], address).size > 0).flatMap((rule) => rule.headers.map(([name]) => name.toLowerCase()))
      .filter((name) => name !== 'content-security-policy');
    expect(new Set(names).size, address).toBe(names.length);
  }
});

test('only the worker of the query page may compile WebAssembly, and it may ask no other host', () => {
  const policies = new Map(addresses.map((address) => [address, headersFor(rules, address).get('content-security-policy') ?? '']));
  expect([...policies].filter(([, policy]) => /script-src/.test(policy))).toEqual([
    [worker, "frame-ancestors 'none', default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"],
  ]);
});

test.each(addresses)('nginx sends %s with the same headers', (address) => {
  const ours = headersFor(rules, address);
  const theirs = nginxHeaders(address);
  // nginx can say it of everything but the embeds, pages that are not there included.
  if (!isPage(address) && !ours.has('content-security-policy')) ours.set('content-security-policy', "frame-ancestors 'none'");
  // What _headers leaves to the host's default, the nginx example has to say itself.
  if (!ours.has('cache-control')) ours.set('cache-control', 'public, max-age=0, must-revalidate');
  const type = ours.get('content-type');
  ours.delete('content-type');
  expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries(ours));
  if (type !== undefined) expect(nginxType(address)).toBe(type);
});

/** Headers of an address by the add_header lines and maps of the example. */
function nginxHeaders(address: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [, name = '', quoted, variable] of nginx.matchAll(/add_header\s+(\S+)\s+(?:"([^"]*)"|\$(\w+))[^;]*;/g)) {
    const value = quoted ?? mapped(variable ?? '', address);
    if (value !== '') headers.set(name.toLowerCase(), value);
  }
  return headers;
}

function mapped(variable: string, address: string): string {
  const [, body = ''] = new RegExp(`map \\$uri \\$${variable} \\{([^}]*)\\}`).exec(nginx) ?? [];
  const entries = [...body.matchAll(/(\S+)\s+"([^"]*)";/g)].map(([, key = '', value = '']) => ({ key, value }));
  const hit = entries.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(address));
  const fallback = entries.find(({ key }) => key === 'default');
  if (!fallback) throw new Error(`deploy/nginx.conf has no map for $${variable}`);
  return (hit ?? fallback).value;
}

/** Content type by the types block, by an exact location, with the charset that charset_types adds. */
function nginxType(address: string): string {
  const [, types = ''] = /\btypes \{([^}]*)\}/.exec(nginx) ?? [];
  const byExtension = [...types.matchAll(/(\S+)\s+(\w+);/g)].find(([, , extension]) => `.${extension}` === extname(address))?.[1];
  const exact = new RegExp(`location = ${address} \\{ default_type (\\S+); \\}`).exec(nginx)?.[1];
  const type = byExtension ?? exact ?? 'application/octet-stream';
  const withCharset = /charset_types ([^;]*);/.exec(nginx)?.[1]?.split(/\s+/) ?? [];
  return withCharset.includes(type) ? `${type}; charset=utf-8` : type;
}
