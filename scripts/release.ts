import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { UsageError } from './build-options.ts';
import { releaseFolder, releasesOf } from './dataset-releases.ts';
import { freeze } from './release-files.ts';
import { releaseOptions, releaseUsage, whyNotReleasable, type ReleaseOptions } from './release-options.ts';

// npm run release: builds the dataset and freezes it. A release is what the corpus says, whoever builds it and when.

async function main(): Promise<void> {
  const options = releaseOptions(process.argv.slice(2));
  if (options) await release(options);
  else console.log(releaseUsage);
}

async function release(options: ReleaseOptions): Promise<void> {
  const { corpus, version, date } = options;
  const fault = whyNotReleasable(options, releasesOf(corpus));
  if (fault !== null) throw new UsageError(fault);

  const built = mkdtempSync(join(tmpdir(), 'release-'));
  const folder = releaseFolder(corpus, version);
  const staged = join(dirname(folder), `.${version}.${process.pid}.tmp`);
  try {
    const dataset = join(built, 'data');
    build(corpus, dataset);
    if (!isNew(dataset)) throw new UsageError('The data is exactly that of the newest release: there is nothing to release.');
    mkdirSync(staged, { recursive: true });
    await freeze(dataset, staged, { version, date });
    renameSync(staged, folder);
  } finally {
    rmSync(staged, { recursive: true, force: true });
    rmSync(built, { recursive: true, force: true });
  }
  console.log(`released   ${relative('.', folder) || folder}`);
  console.log(`Commit the folder as it is; the next build offers it under /data/releases/${version}/.`);
}

/** In a process of its own, as `npm run data` does it. */
function build(corpus: string, out: string): void {
  const script = join(import.meta.dirname, 'build-data.ts');
  const { status } = spawnSync(process.execPath, [script, '--corpus', corpus, '--out', out, '--quiet'], { stdio: 'inherit' });
  if (status !== 0) throw new UsageError('The dataset could not be built; nothing was released.');
}

function isNew(dataset: string): boolean {
  const { version } = JSON.parse(readFileSync(join(dataset, 'datapackage.json'), 'utf8')) as { version: string };
  return version === 'unreleased' || version.endsWith('+next');
}

main().catch((error: unknown) => {
  const isUsage = error instanceof UsageError;
  console.error(isUsage ? error.message : error);
  process.exitCode = isUsage ? 2 : 1;
});
