import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Version of data built from a corpus: after the newest release `<version>+next`, before the first `unreleased`. */
export function datasetVersion(corpus: string): string {
  const folder = join(corpus, 'releases');
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const releases = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const newest = releases.sort(byNumbers.compare).at(-1);
  return newest === undefined ? 'unreleased' : `${newest}+next`;
}

/** 1.10 comes after 1.9. */
const byNumbers = new Intl.Collator('en', { numeric: true });
