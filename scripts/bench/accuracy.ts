import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/pipeline/index.ts';
import { emptyRegister } from '../../src/pipeline/record/register.ts';
import type { Report } from '../../src/pipeline/record/report.ts';
import type { Truth } from '../synthesize/truth.ts';
import { syntheticDocuments } from '../synthesize/write.ts';
import { accuracyOptions, type AccuracyOptions } from './accuracy-options.ts';
import { recordOf } from './accuracy-record.ts';
import { accuracyText } from './accuracy-text.ts';
import type { BenchRun } from './bench-run.ts';
import { failureLines } from './failures.ts';
import { realVerdicts } from './real.ts';
import { sumsVerdict, type SumsVerdict } from './sums.ts';
import { count, emptyTally, type Tally } from './tally.ts';
import { verdicts } from './verdict.ts';

/** What the reader made of made-up reports, by format and layout, undamaged and damaged cells apart. */
export interface Accuracy {
  documents: number;
  shapes: Map<string, { undamaged: Tally; damaged: Tally }>;
  sums: SumsVerdict;
  /** Documents whose body, year or form were not told. */
  unidentified: number;
}

// npm run bench -- accuracy: made-up reports and the real ones at hand, read and held against what is known of them.
export async function accuracy(args: string[]): Promise<BenchRun> {
  const options = accuracyOptions(args);
  const made = await onMadeUp(options);
  const real = await realVerdicts('../shared/reports-more');
  console.log(accuracyText(made, real));
  const record = recordOf(made, real, options.record);
  if (options.record !== null) writeFileSync('data/accuracy.json', `${JSON.stringify(record, null, 2)}\n`);
  const tallies = [...made.shapes.values()].flatMap(({ undamaged, damaged }) => [undamaged, damaged]);
  return { code: [...tallies, ...real.map(({ tally }) => tally)].some((tally) => tally.wrong > 0) ? 1 : 0, result: record };
}

/** One report in six has wrong sums: what is wrong must be told from what is misread. */
async function onMadeUp({ count: size, seed, formats, damaged, failures }: AccuracyOptions): Promise<Accuracy> {
  const result: Accuracy = { documents: 0, shapes: new Map(), sums: { planted: 0, missed: [], invented: [], errorsOnSound: [] }, unidentified: 0 };
  const planted = Math.round(size / 6);
  const read = async (number: number, order: { seed: string; wrongSums: boolean }, prefix: string): Promise<void> => {
    for await (const { file, bytes, truth } of syntheticDocuments(number, { ...order, formats, damaged })) {
      const report = await readDocument(`${prefix}${file}`, bytes.slice(), { register: emptyRegister(), described: undefined });
      add(result, truth, report);
      keep(failures, { truth, bytes }, report);
    }
  };
  await read(size - planted, { seed, wrongSums: false }, '');
  await read(planted, { seed: `${seed}+wrong`, wrongSums: true }, 'wrong-');
  return result;
}

function add(result: Accuracy, truth: Truth, report: Report): void {
  const shape = `${truth.format} ${truth.layout}`;
  const tallies = result.shapes.get(shape) ?? { undamaged: emptyTally(), damaged: emptyTally() };
  result.shapes.set(shape, tallies);
  result.documents += 1;
  for (const verdict of verdicts(truth.cells, report)) count(verdict.truth?.damaged ? tallies.damaged : tallies.undamaged, verdict, truth);
  const sums = sumsVerdict(truth, report);
  const named = (names: string[]): string[] => names.map((name) => `${report.source.file}: ${name}`);
  result.sums.planted += sums.planted;
  result.sums.missed.push(...named(sums.missed));
  result.sums.invented.push(...named(sums.invented));
  result.sums.errorsOnSound.push(...named(sums.errorsOnSound));
  if (report.year !== truth.year || report.form !== truth.form || report.agency?.name !== truth.agency) result.unidentified += 1;
}

/** Saves a document that was not read right, with what went wrong. */
function keep(folder: string | null, { truth, bytes }: { truth: Truth; bytes: Uint8Array }, report: Report): void {
  const lines = folder === null ? [] : failureLines(truth, report);
  if (folder === null || lines.length === 0) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, report.source.file), bytes);
  writeFileSync(join(folder, `${report.source.file}.failures`), `${lines.join('\n')}\n`);
}
