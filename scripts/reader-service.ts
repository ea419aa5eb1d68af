import { Worker } from 'node:worker_threads';
import type { Register } from '../src/pipeline/record/register.ts';
import type { Report } from '../src/pipeline/record/report.ts';
import type { ReadRequest } from './read-one.ts';
import { readReport, type ReadReport } from './read-report.ts';

/** What a process that reads is told first. */
export interface ReaderStart {
  register: Register;
  /** Bytes of memory at which it ends itself. */
  mostMemory: number;
}

/** The other end of reader-process.ts. The first message is a ReaderStart; every further one documents, answered with their reports. */
export function serveReads(read: (request: ReadRequest, register: Register) => Promise<Report>): void {
  process.once('message', ({ register, mostMemory }: ReaderStart) => {
    new Worker(new URL('./reader-guard.ts', import.meta.url), { workerData: mostMemory }).unref();
    const answer = async (requests: readonly ReadRequest[]): Promise<void> => {
      const reports: ReadReport[] = [];
      for (const request of requests) reports.push(readReport(await read(request, register)));
      process.send?.(reports);
    };
    process.on('message', (requests: readonly ReadRequest[]) => void answer(requests));
    process.send?.('ready');
  });
  process.once('disconnect', () => process.exit());
}
