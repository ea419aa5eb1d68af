import { parseArgs } from 'node:util';
import { UsageError } from '../build-options.ts';
import type { Format } from '../synthesize/formats/index.ts';
import { formatsOf } from '../synthesize/options.ts';

export interface AccuracyOptions {
  /** Made-up reports. */
  count: number;
  seed: string;
  formats: Format[];
  /** Share of reports that get damaged. */
  damaged: number;
  /** Date to write into data/accuracy.json, YYYY-MM-DD; null where nothing is to be recorded. */
  record: string | null;
  /** Folder for documents that were not read right. */
  failures: string | null;
}

export const accuracyUsage = '  accuracy [--count 2000] [--seed S] [--formats LIST] [--damaged SHARE] [--failures DIR] [--record --date YYYY-MM-DD]';

export function accuracyOptions(args: string[]): AccuracyOptions {
  const { values } = parseArgs({
    args,
    options: {
      count: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      formats: { type: 'string', default: 'txt,html,docx' },
      damaged: { type: 'string', default: '0.4' },
      failures: { type: 'string' },
      record: { type: 'boolean', default: false },
      date: { type: 'string' },
    },
  });
  const [count, damaged] = [values.count, values.damaged].map(Number);
  if (!count || !Number.isInteger(count) || count < 6) throw new UsageError(`--count ${values.count}: six reports at least.`);
  if (damaged === undefined || !(damaged >= 0 && damaged <= 1)) throw new UsageError(`--damaged ${values.damaged} is no share between 0 and 1.`);
  // The date is given, not taken from a clock: the same run gives the same file.
  if (values.record && !/^\d{4}-\d{2}-\d{2}$/.test(values.date ?? '')) throw new UsageError('--record needs --date YYYY-MM-DD.');
  return {
    count, damaged, seed: values.seed, formats: formatsOf(values.formats),
    record: values.record ? values.date ?? null : null, failures: values.failures ?? null,
  };
}
