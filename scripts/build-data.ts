import { group } from 'd3';
import { existsSync, statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { assemble } from '../src/pipeline/assemble.ts';
import { identify } from '../src/pipeline/record/identity.ts';
import type { InputProblem } from '../src/pipeline/record/input.ts';
import { reviewsByDocument } from '../src/pipeline/record/reviewed.ts';
import { tablePieces } from '../src/pipeline/write/files.ts';
import { counted, noCounts } from './build-counts.ts';
import { buildOptions, usage, UsageError, type BuildOptions } from './build-options.ts';
import { progressBar } from './build-progress.ts';
import { summary, unreadable } from './build-summary.ts';
import { documents, isNdjson } from './corpus-documents.ts';
import { corpusInputs, strayRows, verdictsWithoutDocument, type CorpusInputs } from './corpus-inputs.ts';
import { documentPaths } from './corpus.ts';
import { writeBodies } from './dataset-bodies.ts';
import { completeDataset } from './dataset-complete.ts';
import { writePieces } from './dataset-files.ts';
import { replaceDataset, whyNotReplaceable } from './dataset-folder.ts';
import { readDocuments } from './read-pool.ts';
import { readReport } from './read-report.ts';
import { openReportStore, type ReportStore } from './report-store.ts';

// npm run data: corpus → dataset. Every document is read by itself and put aside; when all are known the dataset is
// written body by body. Neither holds more than a few reports at a time.

async function main(): Promise<void> {
  const options = buildOptions(process.argv.slice(2));
  if (options) await build(options);
  else console.log(usage);
}

async function build(options: BuildOptions): Promise<void> {
  const { corpus, out } = options;
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
  const store = openReportStore(dirname(out));
  try {
    const unopened = await readAll(paths, inputs, options, store);
    await publish(store, inputs, options, unopened);
  } finally {
    store.close();
  }
}

/** Puts every report of the corpus into the store; gives the documents that could not be opened. */
async function readAll(paths: string[], { register, described, corrections, transcribed }: CorpusInputs, { corpus, jobs, quiet }: BuildOptions, store: ReportStore): Promise<InputProblem[]> {
  const unopened: InputProblem[] = [];
  for (const report of transcribed) store.add(readReport(report));
  const progress = progressBar(process.stderr, quiet ? 0 : paths.length);
  await readDocuments(documents(corpus, paths, unopened), {
    register, described, jobs,
    corrections: group(corrections, (correction) => correction.file),
    count: paths.some(isNdjson) ? Infinity : paths.length,
    onReport: (report) => {
      store.add(report);
      progress.advance();
    },
  });
  progress.clear();
  return unopened;
}

/** Checks the reports and replaces the dataset; with `--strict` only where every document could be read. */
async function publish({ reports, file, load }: ReportStore, inputs: CorpusInputs, { corpus, out, strict, quiet }: BuildOptions, unopened: InputProblem[]): Promise<void> {
  const identified = identify(reports);
  const unread = [...unopened, ...unreadable(identified)];
  tell([...unread, ...verdictsWithoutDocument(reviewsByDocument(inputs.reviews, reports).unplaced)]);
  if (strict && unread.length > 0) {
    console.error(`--strict: ${unread.length} could not be read; the former output stays.`);
    process.exitCode = 1;
    return;
  }
  const counts = noCounts();
  await replaceDataset(out, async (folder) => {
    const bodies = writeBodies({ folder, identified, file, inputs });
    const all = writePieces(folder, tablePieces(counted(assemble(identified, load, inputs), counts)))
      .then((tableFiles) => completeDataset(folder, corpus, tableFiles, bodies));
    // Both are waited for, whatever comes: a folder in which somebody still writes cannot be thrown away.
    await Promise.allSettled([bodies, all]);
    return all;
  });
  if (quiet) return;
  console.log(summary(counts, reports.length, performance.now() / 1000));
  console.log(`written   ${relative('.', out) || out}`);
}

/** Names of files are anybody's: without what would steer a terminal. */
function tell(problems: readonly InputProblem[]): void {
  for (const { file, line, message } of problems) {
    const place = `${file}${line === null ? '' : `:${line}`}`;
    console.error(`${place}: ${message.en}`.replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`));
  }
}

main().catch((error: unknown) => {
  const isUsage = error instanceof UsageError;
  console.error(isUsage ? error.message : error);
  process.exitCode = isUsage ? 2 : 1;
});
