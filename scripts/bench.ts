import { writeFileSync } from 'node:fs';
import { UsageError } from './build-options.ts';
import type { BenchRun } from './bench/bench-run.ts';
import { accuracyUsage } from './bench/accuracy-options.ts';
import { accuracy } from './bench/accuracy.ts';
import { scale, scaleUsage } from './bench/scale.ts';
import { speed, speedUsage } from './bench/speed.ts';
import { fuzz, fuzzUsage } from './bench/fuzz.ts';
import { text, textUsage } from './bench/text.ts';

// npm run bench -- NAME: measures the reader.

/** Each takes its own arguments and prints tables. */
const benches: Record<string, (args: string[]) => Promise<BenchRun>> = { accuracy, speed, text, fuzz, scale };

const usage = `npm run bench -- NAME [options] [--json FILE]\n\n${[accuracyUsage, speedUsage, textUsage, fuzzUsage, scaleUsage].join('\n')}`;

async function bench([name = '', ...args]: string[]): Promise<number> {
  const run = benches[name];
  if (!run) throw new UsageError(usage);
  const { own, json } = withoutJson(args);
  const { code, result } = await run(own);
  if (json !== null) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
  return code;
}

/** Every bench writes what it measured where `--json FILE` says so. */
function withoutJson(args: readonly string[]): { own: string[]; json: string | null } {
  const at = args.indexOf('--json');
  if (at < 0) return { own: [...args], json: null };
  const json = args[at + 1];
  if (json === undefined || json.startsWith('--')) throw new UsageError('--json takes the file to write.');
  return { own: args.toSpliced(at, 2), json };
}

const isUsage = (error: unknown): error is Error => error instanceof UsageError
  || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

try {
  process.exitCode = await bench(process.argv.slice(2));
} catch (error) {
  console.error(isUsage(error) ? error.message : error);
  process.exitCode = isUsage(error) ? 2 : 1;
}
