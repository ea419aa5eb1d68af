import { Worker } from 'node:worker_threads';
import type { DescribedDocument } from '../src/pipeline/record/described.ts';
import type { Register } from '../src/pipeline/record/register.ts';
import type { Report } from '../src/pipeline/record/report.ts';
import type { CorpusDocument } from './corpus.ts';
import { readOne } from './read-one.ts';

/** Fewer documents are read sooner than a worker is up. */
const worthWorkers = 40;

/** What a worker is sent: one document. It answers with the report. */
export interface ReadRequest extends CorpusDocument {
  described: DescribedDocument | undefined;
}

interface Reading {
  register: Register;
  described: Map<string, DescribedDocument>;
  /** How many documents are to come. */
  count: number;
  /** Threads at most. */
  jobs: number;
  onReport: (report: Report) => void;
}

/**
 * Reads documents as they come, on several threads where that is worth it; each thread holds one document at a time.
 * Reports arrive in no fixed order.
 */
export async function readDocuments(documents: AsyncGenerator<CorpusDocument, undefined>, { register, described, count, jobs, onReport }: Reading): Promise<void> {
  const next = async (): Promise<ReadRequest | null> => {
    const { value: document } = await documents.next();
    return document ? { ...document, described: described.get(document.file) } : null;
  };
  if (jobs === 1 || count < worthWorkers) {
    for (let request = await next(); request; request = await next()) onReport(await readOne(request, register));
    return;
  }
  const threads = Array.from({ length: Math.min(jobs, Math.ceil(count / worthWorkers)) }, () => lane(next, register, onReport));
  try {
    await Promise.all(threads);
  } finally {
    // Should one thread break down, the others find no more documents and end too.
    await documents.return(undefined);
  }
}

/** One thread: asks for a document whenever it is done with the last. */
async function lane(next: () => Promise<ReadRequest | null>, register: Register, onReport: (report: Report) => void): Promise<void> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { workerData: register });
  try {
    for (let request = await next(); request; request = await next()) onReport(await ask(worker, request));
  } finally {
    await worker.terminate();
  }
}

function ask(worker: Worker, request: ReadRequest): Promise<Report> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (report: Report) => {
      worker.off('error', reject);
      resolve(report);
    });
    worker.postMessage(request, [request.bytes.buffer]);
  });
}
