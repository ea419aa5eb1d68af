import { Worker } from 'node:worker_threads';
import type { Register } from '../src/pipeline/record/register.ts';
import type { Report } from '../src/pipeline/record/report.ts';
import type { ReadRequest } from './read-one.ts';
import { readReport } from './read-report.ts';

/** What a process that reads is told first. */
export interface ReaderStart {
  register: Register;
  /** Bytes of memory at which it ends itself. */
  mostMemory: number;
}

/** The other end of reader-process.ts. The first message is a ReaderStart; every further one a document, answered with its report. */
export function serveReads(read: (request: ReadRequest, register: Register) => Promise<Report>): void {
  process.once('message', ({ register, mostMemory }: ReaderStart) => {
    new Worker(new URL('./reader-guard.ts', import.meta.url), { workerData: mostMemory }).unref();
    process.on('message', (request: ReadRequest) => {
      void read(request, register).then((report) => process.send?.(readReport(report)));
    });
    process.send?.('ready');
  });
  process.once('disconnect', () => process.exit());
}
