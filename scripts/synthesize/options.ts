import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../build-options.ts';
import { formats, type Format } from './formats/index.ts';

export interface SynthesizeOptions {
  out: string;
  count: number;
  seed: string;
  formats: Format[];
  /** Share of reports that get damaged. */
  damaged: number;
  wrongSums: boolean;
}

export const usage = `npm run synthesize -- --out DIR --count N [--seed S] [--formats txt,html,docx] [--damaged SHARE] [--wrong-sums]

Writes made-up reports of fictional agencies with known figures, and truth.json beside them.

  --out DIR         where to; must be new or empty
  --count N         how many
  --seed S          the same seed gives the same files (default: 1)
  --formats LIST    of txt, html, docx and pdf (default: txt,html,docx); pdf starts Chromium
  --damaged SHARE   of the reports, 0 to 1, with damaged labels, rows and figures (default: 0.4)
  --wrong-sums      figures that do not add up, listed in truth.json`;

/** The options of the command line; null where help is asked for. Throws a UsageError that says what is wrong. */
export function synthesizeOptions(args: string[]): SynthesizeOptions | null {
  const values = parsed(args);
  if (values.help) return null;
  if (values.out === undefined || values.count === undefined) throw new UsageError(`--out and --count are needed.\n\n${usage}`);
  const count = Number(values.count);
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`--count ${values.count} is no number of reports.`);
  const damaged = Number(values.damaged);
  if (!(damaged >= 0 && damaged <= 1)) throw new UsageError(`--damaged ${values.damaged} is no share between 0 and 1.`);
  return { out: resolve(values.out), count, seed: values.seed, formats: formatsOf(values.formats), damaged, wrongSums: values['wrong-sums'] };
}

export function formatsOf(list: string): Format[] {
  const wanted = list.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !formats.some((format) => format === name));
  if (unknown !== undefined) throw new UsageError(`--formats: there is no ${unknown}; choose of ${formats.join(', ')}.`);
  return formats.filter((format) => wanted.includes(format));
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        out: { type: 'string' },
        count: { type: 'string' },
        seed: { type: 'string', default: '1' },
        formats: { type: 'string', default: 'txt,html,docx' },
        damaged: { type: 'string', default: '0.4' },
        'wrong-sums': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message} (--help lists the options)`);
  }
}
