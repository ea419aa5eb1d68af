import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './build-options.ts';
import { synthesizeOptions, usage, type SynthesizeOptions } from './synthesize/options.ts';
import type { Truth } from './synthesize/truth.ts';
import { syntheticDocuments } from './synthesize/write.ts';

// npm run synthesize: made-up reports with known figures.

async function synthesize({ out, count, ...order }: SynthesizeOptions): Promise<void> {
  if (existsSync(out) && readdirSync(out).length > 0) throw new UsageError(`--out ${out} is not empty; choose a new or an empty folder.`);
  await mkdir(out, { recursive: true });
  const truths: string[] = [];
  for await (const { file, bytes, truth } of syntheticDocuments(count, order)) {
    await writeFile(join(out, file), bytes);
    truths.push(truthLine(file, truth));
  }
  await writeFile(join(out, 'truth.json'), `{\n${truths.join(',\n')}\n}\n`);
  console.log(`${count} reports and truth.json written to ${out}`);
}

/** A line a report: what changed between two runs can be seen. */
const truthLine = (file: string, truth: Truth): string => `${JSON.stringify(file)}: ${JSON.stringify(truth)}`;

try {
  const options = synthesizeOptions(process.argv.slice(2));
  if (options) await synthesize(options);
  else console.log(usage);
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
