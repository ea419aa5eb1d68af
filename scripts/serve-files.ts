import { realpathSync, statSync } from 'node:fs';
import { extname, join, posix, sep } from 'node:path';

/** What a request path stands for in the folder that is served. */
export type Target =
  | { kind: 'file'; file: string; type: string }
  | { kind: 'redirect'; location: string }
  | { kind: 'missing' }
  | { kind: 'malformed' };

/**
 * Finds the file of a request target (`/agencies/?x=1`) below `root`, as static hosts do: a folder is its index.html
 * and its address ends with a slash. Nothing outside `root` is reachable, neither by dots nor by links.
 */
export function findTarget(root: string, requested: string): Target {
  const { path, query } = splitTarget(requested);
  if (path === null) return { kind: 'malformed' };
  // The hosts read _headers themselves and do not hand it out; names with a dot in front are nobody's page.
  if (path.split('/').some((name) => name.startsWith('.')) || path === '/_headers') return { kind: 'missing' };
  const file = inside(root, path);
  if (file === null) return { kind: 'missing' };
  if (!statSync(file).isDirectory()) {
    return path.endsWith('/') ? { kind: 'missing' } : { kind: 'file', file, type: mediaType(file) };
  }
  const index = inside(root, posix.join(path, 'index.html'));
  if (index === null) return { kind: 'missing' };
  if (!path.endsWith('/')) return { kind: 'redirect', location: `${encodeURI(path)}/${query}` };
  return { kind: 'file', file: index, type: mediaType(index) };
}

/** Decoded path with single slashes (so that a redirect cannot lead to `//another.host/`), and the query with its `?`. */
function splitTarget(requested: string): { path: string | null; query: string } {
  const [encoded = '', ...rest] = requested.split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  try {
    const path = decodeURIComponent(encoded);
    return { path: !path.startsWith('/') || path.includes('\0') ? null : posix.normalize(path), query };
  } catch {
    return { path: null, query };
  }
}

function inside(root: string, path: string): string | null {
  try {
    const base = realpathSync(root);
    const file = realpathSync(join(base, path));
    return file === base || file.startsWith(base + sep) ? file : null;
  } catch {
    return null;
  }
}

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.gz': 'application/gzip',
  '.zip': 'application/zip',
  '.parquet': 'application/vnd.apache.parquet',
  '.sqlite': 'application/vnd.sqlite3',
};

const mediaType = (file: string): string => mediaTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
