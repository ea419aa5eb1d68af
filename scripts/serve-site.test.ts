import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from './serve-site.ts';

const root = mkdtempSync(join(tmpdir(), 'serve-site-'));
mkdirSync(join(root, 'data'));
writeFileSync(join(root, 'index.html'), '<p>公开年报</p>');
writeFileSync(join(root, '404.html'), '<p>没有这一页</p>');
writeFileSync(join(root, 'data', 'cells.csv'), 'value\n1\n');
writeFileSync(join(root, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n/data/*.csv\n  Content-Type: text/x-csv; charset=utf-8\n  Cache-Control: max-age=60\n');

const server = siteServer(root);
beforeAll(() => new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); }));
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

interface Answer { status: number; headers: IncomingMessage['headers']; body: Buffer }

/** fetch would undo the gzip and follow redirects. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => { resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }); });
    }).on('error', reject).end();
  });
}

test('a page comes with the headers of _headers and is revalidated', async () => {
  const page = await ask('/');
  expect(page.status).toBe(200);
  expect(page.body.toString()).toBe('<p>公开年报</p>');
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff', 'cache-control': 'public, max-age=0, must-revalidate',
  });
  const again = await ask('/', { headers: { 'If-None-Match': page.headers.etag ?? '' } });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('_headers decides type and caching where it names them', async () => {
  expect((await ask('/data/cells.csv')).headers).toMatchObject({ 'content-type': 'text/x-csv; charset=utf-8', 'cache-control': 'max-age=60' });
});

test('what is not there is the 404 page, whatever type its address would have', async () => {
  const page = await ask('/data/nothing.csv', { headers: { 'If-None-Match': '*' } });
  expect(page.status).toBe(404);
  expect(page.body.toString()).toContain('没有这一页');
  expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff', 'cache-control': 'public, max-age=0, must-revalidate' });
});

test('text is compressed for those who accept it', async () => {
  const packed = await ask('/', { headers: { 'Accept-Encoding': 'br, gzip' } });
  expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  expect(gunzipSync(packed.body).toString()).toBe('<p>公开年报</p>');
  expect((await ask('/', { headers: { 'Accept-Encoding': 'gzip;q=0' } })).headers['content-encoding']).toBeUndefined();
});

test('SQLite is compressed, pictures are not', async () => {
  const encodings = await Promise.all(['/sqlite3.wasm', '/card.png'].map(async (path) => {
    writeFileSync(join(root, path), 'bytes');
    return (await ask(path, { headers: { 'Accept-Encoding': 'gzip' } })).headers['content-encoding'];
  }));
  expect(encodings).toEqual(['gzip', undefined]);
});

test('HEAD answers like GET without a body; nothing else is answered', async () => {
  const head = await ask('/', { method: 'HEAD' });
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '19']);
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
});

test('a folder without its slash is redirected, a broken address refused', async () => {
  writeFileSync(join(root, 'data', 'index.html'), '');
  const moved = await ask('/data?x=1');
  expect([moved.status, moved.headers.location]).toEqual([301, '/data/?x=1']);
  expect((await ask('/%')).status).toBe(400);
});

test('a folder without a site is refused in words', () => {
  expect(() => siteServer(join(root, 'data', 'none'))).toThrow(/no built site in .*Run "npm run build" first/);
});
