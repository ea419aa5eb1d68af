import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { UsageError } from '../build-options.ts';
import { syntheticDocuments } from '../synthesize/write.ts';
import type { BenchRun } from './bench-run.ts';
import { fuzzInput, type Seedling } from './fuzz-case.ts';
import type { FuzzMessage, FuzzTask } from './fuzz-worker.ts';

export const fuzzUsage = '  fuzz [--cases 100000] [--seed S] [--jobs N] [--failures DIR]';

/** A case that the reader did not take as it should. */
export interface FuzzFault {
  number: number;
  fault: string;
}

/** Two reads of one case, with room for a machine that does other things: 10 s a document is the reader's own limit. */
const patience = 40_000;

// npm run bench -- fuzz: damaged documents, real and made up; none may stop the reader.
export async function fuzz(args: string[]): Promise<BenchRun> {
  const { values } = parseArgs({
    args, options: {
      cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: '2' }, failures: { type: 'string', default: 'fuzz-failures' },
    },
  });
  const [cases = 0, jobs = 0] = [values.cases, values.jobs].map(Number);
  if (!(cases >= 1) || !(jobs >= 1)) throw new UsageError(`--cases and --jobs are numbers from 1 on.\n${fuzzUsage}`);
  const seedlings = await fuzzSeedlings();
  const started = performance.now();
  const faults = await fuzzFaults(seedlings, values.seed, cases, jobs);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${cases} cases made of ${seedlings.length} documents, each read twice: ${faults.length} faults, ${seconds} s`);
  for (const { number, fault } of faults) console.log(`  case ${number}: ${fault}\n    saved as ${saved(values.failures, seedlings, values.seed, number)}`);
  return { code: faults.length > 0 ? 1 : 0, result: { cases, documents: seedlings.length, seconds: Number(seconds), faults } };
}

/** Real documents at hand and made-up ones of every format and layout. */
export async function fuzzSeedlings(): Promise<Seedling[]> {
  const documentsIn = (folder: string): Seedling[] => readdirSync(folder).toSorted()
    .filter((name) => /\.(txt|html|docx|doc|pdf|ofd)$/.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  const real = ['data/reports', '../shared/reports-more'].filter((folder) => existsSync(folder)).flatMap(documentsIn);
  const made: Seedling[] = [];
  const order = { seed: 'seedlings', formats: ['txt', 'html', 'docx'], damaged: 0.4, wrongSums: false } as const;
  for await (const { file, bytes } of syntheticDocuments(90, order)) made.push({ name: file, bytes });
  return [...real, ...made];
}

/** Runs all cases on some threads. A thread that hangs, dies or runs out of memory is replaced and its case is a fault. */
export async function fuzzFaults(seedlings: Seedling[], seed: string, cases: number, jobs: number): Promise<FuzzFault[]> {
  const faults: FuzzFault[] = [];
  const lane = async (lane: number): Promise<void> => {
    for (let first = lane; first < cases;) first = await run({ seedlings, seed, first, step: jobs, cases }, faults);
  };
  await Promise.all(Array.from({ length: jobs }, (_, index) => lane(index)));
  return faults.sort((a, b) => a.number - b.number);
}

/** Runs a thread to its end; gives the case to go on with, `cases` when there is none. */
function run(task: FuzzTask, faults: FuzzFault[]): Promise<number> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    let current = task.first;
    let ended = false;
    const end = (fault: string | null): void => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      if (fault !== null) faults.push({ number: current, fault });
      void worker.terminate().then(() => resolve(fault === null ? task.cases : current + task.step));
    };
    const hangs = (): void => end(`no answer within ${patience / 1000} s`);
    let timer = setTimeout(hangs, patience);
    worker.on('message', (message: FuzzMessage) => {
      if (message.kind === 'done') return end(null);
      if (message.kind === 'fault') return void faults.push(message);
      current = message.number;
      clearTimeout(timer);
      timer = setTimeout(hangs, patience);
    });
    worker.on('error', (error: Error) => end(`the thread died: ${error.message}`));
    worker.on('exit', (code) => end(`the thread ended with ${code}`));
  });
}

function saved(folder: string, seedlings: readonly Seedling[], seed: string, number: number): string {
  const { name, bytes } = fuzzInput(seedlings, seed, number);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${seed}-${number}-${name}`);
  writeFileSync(path, bytes);
  return path;
}
