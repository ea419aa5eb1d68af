import { UsageError } from './build-options.ts';
import { accuracyUsage } from './bench/accuracy-options.ts';
import { accuracy } from './bench/accuracy.ts';
import { scale, scaleUsage } from './bench/scale.ts';
import { speed, speedUsage } from './bench/speed.ts';
import { fuzz, fuzzUsage } from './bench/fuzz.ts';
import { text, textUsage } from './bench/text.ts';

// npm run bench -- NAME: measures the reader.

/** Each takes its own arguments and gives the exit code. */
const benches: Record<string, (args: string[]) => Promise<number>> = { accuracy, speed, text, fuzz, scale };

const usage = `npm run bench -- NAME [options]\n\n${[accuracyUsage, speedUsage, textUsage, fuzzUsage, scaleUsage].join('\n')}`;

async function bench([name = '', ...args]: string[]): Promise<number> {
  const run = benches[name];
  if (!run) throw new UsageError(usage);
  return run(args);
}

const isUsage = (error: unknown): error is Error => error instanceof UsageError
  || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

try {
  process.exitCode = await bench(process.argv.slice(2));
} catch (error) {
  console.error(isUsage(error) ? error.message : error);
  process.exitCode = isUsage(error) ? 2 : 1;
}
