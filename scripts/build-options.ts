import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface BuildOptions {
  /** Folder with the documents and what is known of them. */
  corpus: string;
  /** Folder that the dataset replaces. */
  out: string;
  /** Worker threads at most. */
  jobs: number;
  /** Fail when a document could not be read. */
  strict: boolean;
  quiet: boolean;
}

export const usage = `npm run data -- [--corpus DIR] [--out DIR] [--jobs N] [--strict] [--quiet]

Reads the documents of a corpus and writes the dataset.

  --corpus DIR   the corpus (default: data)
  --out DIR      where the dataset goes; replaces the dataset that is there (default: public/data)
  --jobs N       worker threads at most (default: one for each core)
  --strict       exit 1, and keep the former output, when a document could not be read
  --quiet        only say what went wrong

Exit codes: 0 done, 1 --strict and something unreadable, 2 wrong usage or nothing to read.`;

/** Wrong usage: said in a sentence, exit code 2. */
export class UsageError extends Error {}

/** The options of the command line; null where help is asked for. Throws a UsageError that says what is wrong. */
export function buildOptions(args: string[]): BuildOptions | null {
  const values = parsed(args);
  if (values.help) return null;
  const jobs = values.jobs ?? String(availableParallelism());
  if (!/^[1-9]\d{0,3}$/.test(jobs)) throw new UsageError(`--jobs takes a whole number from 1, not "${jobs}".`);
  return { corpus: resolve(values.corpus), out: resolve(values.out), jobs: Number(jobs), strict: values.strict, quiet: values.quiet };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        corpus: { type: 'string', default: 'data' },
        out: { type: 'string', default: 'public/data' },
        jobs: { type: 'string' },
        strict: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message} (--help lists the options)`);
  }
}
