import { Worker } from 'node:worker_threads';
import type { CorpusInputs } from '../src/pipeline/assemble.ts';
import type { Identified } from '../src/pipeline/record/identity.ts';
import type { WrittenFile } from './dataset-files.ts';
import { compiled } from './reader-process.ts';
import type { StoredReport } from './report-store.ts';

// The tables are written by the main thread, and all else that is made from reports by one beside it: the database, and the
// files of bodies and documents. That is about half of the work. Each puts together the reports by itself, which takes a
// fifth of it; handed from one to the other, every row would be copied twice.

/** What the thread is told. */
export interface BodiesOrder {
  folder: string;
  identified: readonly Identified<StoredReport>[];
  /** The store's open file. */
  file: number;
  inputs: CorpusInputs;
}

/** Megabytes of V8's heap: as `npm run data` gives the main thread, for both hold the heads of all reports and a body's primary ones. */
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 48 };

const running = new Set<Worker>();

/** Writes `disclosure-ledger.sqlite`, `agencies/` and `sources/` into a folder, in a thread of its own; gives the files. */
export function writeBodies({ folder, identified, file, inputs: { register, searches, reviews, replies } }: BodiesOrder): Promise<WrittenFile[]> {
  const order: BodiesOrder = { folder, identified, file, inputs: { register, searches, reviews, replies } };
  // Compiled once, the thread is up with a quarter of the work.
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
  const worker = new Worker(new URL('./dataset-bodies-thread.ts', import.meta.url), { workerData: order, resourceLimits: memory, env });
  running.add(worker);
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject).once('exit', (code) => {
      running.delete(worker);
      reject(new Error(`The files beside the tables could not be written: exit ${code}.`));
    });
  });
}

/** Ends what still runs: a folder in which somebody writes cannot be thrown away. */
export async function stopThreads(): Promise<void> {
  await Promise.all([...running].map((worker) => worker.terminate()));
}
