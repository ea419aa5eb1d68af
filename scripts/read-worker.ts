import { parentPort, workerData } from 'node:worker_threads';
import type { Register } from '../src/pipeline/record/register.ts';
import { readOne } from './read-one.ts';
import type { ReadRequest } from './read-pool.ts';

// A thread of read-pool.ts: a document in, its report out.

parentPort?.on('message', (request: ReadRequest) => {
  void readOne(request, workerData as Register).then((report) => parentPort?.postMessage(report));
});
