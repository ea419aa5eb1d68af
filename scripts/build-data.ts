import { group } from 'd3';
import { existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { assemble } from '../src/pipeline/assemble.ts';
import { correct } from '../src/pipeline/record/correct.ts';
import type { InputProblem } from '../src/pipeline/record/input.ts';
import type { Report } from '../src/pipeline/record/report.ts';
import { datasetFiles } from '../src/pipeline/write/files.ts';
import { buildOptions, usage, UsageError, type BuildOptions } from './build-options.ts';
import { progressBar } from './build-progress.ts';
import { summary, unreadable } from './build-summary.ts';
import { corpusInputs, strayRows, type CorpusInputs } from './corpus-inputs.ts';
import { documentPaths, documents } from './corpus.ts';
import { replaceDataset, whyNotReplaceable } from './dataset-folder.ts';
import { datasetVersion } from './dataset-version.ts';
import { readDocuments } from './read-pool.ts';

// npm run data: corpus → dataset.

async function main(): Promise<void> {
  const options = buildOptions(process.argv.slice(2));
  if (options) await build(options);
  else console.log(usage);
}

async function build({ corpus, out, jobs, strict, quiet }: BuildOptions): Promise<void> {
  const started = performance.now();
  if (!existsSync(corpus) || !statSync(corpus).isDirectory()) throw new UsageError(`There is no folder ${corpus} to read a corpus from.`);
  const fault = whyNotReplaceable(out, corpus);
  if (fault) throw new UsageError(fault);

  const inputs = await corpusInputs(corpus);
  const { paths, problems } = documentPaths(corpus, out);
  tell([...inputs.problems, ...problems, ...strayRows(inputs, paths)]);
  if (inputs.problems.some((problem) => problem.fatal)) throw new UsageError('An input of the corpus cannot be used; nothing was written.');
  if (paths.length + inputs.transcribed.length === 0) {
    throw new UsageError(`Nothing to read in ${corpus}: it has no documents and no figures typed in.`);
  }

  const { reports, unopened } = await readAll(corpus, paths, inputs, jobs, quiet);
  const read = reports.length + inputs.transcribed.length;
  const dataset = assemble([...inputs.transcribed, ...corrected(reports, inputs)], inputs);
  const unread = [...unopened, ...unreadable(dataset)];
  tell(unread);
  if (strict && unread.length > 0) {
    console.error(`--strict: ${unread.length} could not be read; the former output stays.`);
    process.exitCode = 1;
    return;
  }
  await replaceDataset(out, datasetFiles(dataset, datasetVersion(corpus)));
  if (quiet) return;
  console.log(summary(dataset, read, (performance.now() - started) / 1000));
  console.log(`written   ${relative('.', out) || out}`);
}

/** Reports with the corrections made to their documents. */
function corrected(reports: readonly Report[], { corrections, register }: CorpusInputs): Report[] {
  const byFile = group(corrections, (correction) => correction.file);
  return reports.map((report) => correct(report, byFile.get(report.source.file) ?? [], register));
}

async function readAll(corpus: string, paths: string[], inputs: CorpusInputs, jobs: number, quiet: boolean) {
  const reports: Report[] = [];
  const unopened: InputProblem[] = [];
  const progress = progressBar(process.stderr, quiet ? 0 : paths.length);
  await readDocuments(documents(corpus, paths, unopened), {
    register: inputs.register,
    described: inputs.described,
    count: paths.length,
    jobs,
    onReport: (report) => {
      reports.push(report);
      progress.advance();
    },
  });
  progress.clear();
  return { reports, unopened };
}

function tell(problems: InputProblem[]): void {
  for (const { file, line, message } of problems) console.error(`${file}${line === null ? '' : `:${line}`}: ${message.en}`);
}

main().catch((error: unknown) => {
  const isUsage = error instanceof UsageError;
  console.error(isUsage ? error.message : error);
  process.exitCode = isUsage ? 2 : 1;
});
