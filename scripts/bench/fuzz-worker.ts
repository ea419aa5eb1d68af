import { parentPort, workerData } from 'node:worker_threads';
import { letPdfRejectionsPass } from '../pdf-rejections.ts';
import { faultOf, fuzzInput, type Seedling } from './fuzz-case.ts';

// A thread of fuzz.ts: every step-th case from the first on. Says which it begins, so that one that hangs is known.

export interface FuzzTask {
  seedlings: Seedling[];
  seed: string;
  first: number;
  step: number;
  cases: number;
}

export type FuzzMessage = { kind: 'begun'; number: number } | { kind: 'fault'; number: number; fault: string } | { kind: 'done' };

letPdfRejectionsPass();

const say = (message: FuzzMessage): void => parentPort?.postMessage(message);

const { seedlings, seed, first, step, cases } = workerData as FuzzTask;
for (let number = first; number < cases; number += step) {
  say({ kind: 'begun', number });
  const fault = await faultOf(fuzzInput(seedlings, seed, number).bytes);
  if (fault !== null) say({ kind: 'fault', number, fault });
}
say({ kind: 'done' });
