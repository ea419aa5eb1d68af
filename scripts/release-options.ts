import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isDay } from '../src/pipeline/record/described.ts';
import { UsageError } from './build-options.ts';
import { compareVersions, type Release } from './dataset-releases.ts';

export interface ReleaseOptions {
  corpus: string;
  version: string;
  /** YYYY-MM-DD. */
  date: string;
}

export const releaseUsage = `npm run release -- VERSION --date YYYY-MM-DD [--corpus DIR]

Builds the dataset of a corpus and freezes it under DIR/releases/VERSION/ (default: data).
VERSION is a year and a number: 2026.1. It has to come after the releases that are there.

Exit codes: 0 done, 1 it failed, 2 wrong usage or nothing to release.`;

/** The options of the command line; null where help is asked for. Throws a UsageError that says what is wrong. */
export function releaseOptions(args: string[]): ReleaseOptions | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const [version, ...more] = positionals;
  if (version === undefined || more.length > 0) throw new UsageError(`A release has one version.\n\n${releaseUsage}`);
  if (!/^20\d\d\.(0|[1-9]\d*)(\.(0|[1-9]\d*))?$/.test(version)) throw new UsageError(`"${version}" is no version of a release: a year and a number, as in 2026.1.`);
  if (values.date === undefined) throw new UsageError('A release needs its day: --date YYYY-MM-DD. It is written into the files and is never taken from the clock.');
  if (!isDay(values.date)) throw new UsageError(`--date takes a day of the calendar as YYYY-MM-DD, not "${values.date}".`);
  return { corpus: resolve(values.corpus), version, date: values.date };
}

/** Why a release cannot follow those that are there; null where it can. A release that is out is never made anew. */
export function whyNotReleasable({ version, date }: ReleaseOptions, releases: readonly Release[]): string | null {
  if (releases.some((release) => release.version === version)) return `Release ${version} is there already, and a release is never changed: choose the next version.`;
  const newest = releases.at(-1);
  if (newest && compareVersions(version, newest.version) < 0) return `${version} would come before the newest release, ${newest.version}.`;
  if (newest && date < newest.date) return `--date ${date} is before the day of release ${newest.version}, ${newest.date}.`;
  return null;
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args, allowPositionals: true,
      options: { date: { type: 'string' }, corpus: { type: 'string', default: 'data' }, help: { type: 'boolean', short: 'h', default: false } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${releaseUsage}`);
  }
}
