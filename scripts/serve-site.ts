import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { findTarget } from './serve-files.ts';
import { headersFor, parseHeaderRules } from './serve-headers.ts';
import type { HeaderRule } from './serve-headers.ts';

/**
 * A server, not yet listening, that hands out a built site as a static host would: with the headers of its
 * `_headers` file, its 404 page, redirects to the slash, revalidation and gzip. Throws where the folder holds no site.
 */
export function siteServer(root: string): Server {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`There is no built site in ${root}: index.html is missing. Run "npm run build" first.`);
  }
  const rules = parseHeaderRules(readFileSync(join(root, '_headers'), 'utf8'));
  return createServer((request, response) => answer(root, rules, request, response));
}

function answer(root: string, rules: HeaderRule[], request: IncomingMessage, response: ServerResponse): void {
  const requested = request.url ?? '/';
  const headers = headersFor(rules, requested.split('?')[0] ?? '/');
  for (const [name, value] of headers) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return end(response, 405, 'Only GET and HEAD are answered here.');
  }
  const target = findTarget(root, requested);
  if (target.kind === 'malformed') return end(response, 400, 'This address cannot be read.');
  if (target.kind === 'redirect') {
    response.setHeader('Location', target.location);
    return end(response, 301, target.location);
  }
  if (target.kind === 'file') {
    return send(request, response, target.file, headers.get('content-type') ?? target.type, 200);
  }
  const page = findTarget(root, '/404.html');
  if (page.kind !== 'file') return end(response, 404, 'Not found.');
  return send(request, response, page.file, page.type, 404);
}

function send(request: IncomingMessage, response: ServerResponse, file: string, type: string, status: number): void {
  const { size, mtimeMs } = statSync(file);
  const tag = `W/"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  if (!response.hasHeader('Cache-Control') || status !== 200) {
    response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  }
  response.setHeader('ETag', tag);
  response.setHeader('Content-Type', type);
  response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const compressed = isWorthPacking(type) && acceptsGzip(request);
  response.writeHead(status, compressed ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // A visitor who leaves half-way, or a file that vanishes, ends this answer and nothing else.
  const whenDone = (error: Error | null | undefined) => { if (error) response.destroy(); };
  if (compressed) pipeline(createReadStream(file), createGzip(), response, whenDone);
  else pipeline(createReadStream(file), response, whenDone);
}

function end(response: ServerResponse, status: number, message: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${message}\n`);
}

/** SQLite's program and its file, which shrink to a half and to a tenth. */
const packable = ['application/wasm', 'application/vnd.sqlite3'];

const isWorthPacking = (type: string): boolean => type.includes('charset=utf-8') || packable.includes(type);

/** `gzip;q=0` refuses it. */
const acceptsGzip = (request: IncomingMessage): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(request.headers['accept-encoding'] ?? ''));
