import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';

type Node = ReturnType<typeof parseDocument>['children'][number];

// Over every page that was built, not a sample. Read from dist/, which `npm test` has made before.
const pages = globSync('dist/**/*.html').sort();
const documents = new Map(pages.map((file) => [file, parseDocument(readFileSync(file, 'utf8')).children]));

const attributesOf = (node: Node): Record<string, string> => ('attribs' in node ? node.attribs : {});
const childrenOf = (node: Node): Node[] => ('children' in node ? node.children : []);

function* nodesOf(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* nodesOf(childrenOf(node));
  }
}

const anchors = new Map<string, Set<string>>();

/** Ids of a page, read once. */
function anchorsOf(file: string): Set<string> {
  const known = anchors.get(file);
  if (known) return known;
  const ids = new Set([...nodesOf(documents.get(file) ?? [])].flatMap((node) => attributesOf(node)['id'] ?? []));
  anchors.set(file, ids);
  return ids;
}

/** The file that an address of the site is served from; null where there is none. */
function fileAt(path: string): string | null {
  const file = join('dist', decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) ? file : null;
}

test('no link is broken, nor its place on the page', () => {
  expect(pages.length).toBeGreaterThan(100);
  const broken = pages.flatMap((page) => {
    const here = `/${posix.relative('dist', dirname(page))}/`.replace('/./', '/').replace('//', '/');
    const links = [...nodesOf(documents.get(page) ?? [])].flatMap((node) => {
      const { href, src } = attributesOf(node);
      return 'name' in node && node.name === 'link' && attributesOf(node)['rel'] === 'canonical' ? [] : [href ?? src].filter((address) => address !== undefined);
    });
    return [...new Set(links)].filter((address) => !/^(https?:|mailto:|data:)/.test(address)).flatMap((address) => {
      const { pathname, hash } = new URL(address, `http://site${here}`);
      const file = fileAt(pathname);
      if (file === null) return [`${page}: ${address}`];
      const id = decodeURIComponent(hash.slice(1));
      return id !== '' && file.endsWith('.html') && !id.startsWith('sql=') && !anchorsOf(file).has(id) ? [`${page}: ${address} names no place`] : [];
    });
  });
  expect(broken.slice(0, 20)).toEqual([]);
});

test('Chinese on an English page is marked as Chinese', () => {
  const english = pages.filter((file) => file.startsWith(join('dist', 'en')));
  const unmarked = english.flatMap((page) => [...unmarkedIn(documents.get(page) ?? [], 'en')].map((text) => `${page}: ${text.trim().slice(0, 40)}`));
  expect(english.length).toBeGreaterThan(50);
  expect([...new Set(unmarked.map((each) => each.replace(/.*: /, '')))].slice(0, 20)).toEqual([]);
});

/** Texts with Chinese characters whose nearest `lang` is not Chinese; a term in brackets behind its English one is a name, code is data. */
function* unmarkedIn(nodes: readonly Node[], language: string): Generator<string> {
  for (const node of nodes) {
    if ('name' in node && ['script', 'style', 'title', 'head', 'textarea', 'option', 'code', 'pre'].includes(node.name)) continue;
    const own = attributesOf(node)['lang'] ?? language;
    if (!own.startsWith('zh') && 'data' in node && /\p{Script=Han}/u.test(node.data.replace(/[（(][^（()）]*[)）]/gu, ''))) yield node.data;
    yield* unmarkedIn(childrenOf(node), own);
  }
}
