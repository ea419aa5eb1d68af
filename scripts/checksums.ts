import type { WrittenFile } from './dataset-files.ts';

export const checksumsName = 'SHA256SUMS';

/** `SHA256SUMS` as `sha256sum --check` reads it. */
export const checksumLines = (files: readonly WrittenFile[]): string => files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
