import { createHash } from 'node:crypto';
import { readPortions } from './read-portions.ts';

/** SHA-256 of a file of any size, in hexadecimal digits. */
export function fileHash(path: string): string {
  const hash = createHash('sha256');
  for (const bytes of readPortions(path)) hash.update(bytes);
  return hash.digest('hex');
}
