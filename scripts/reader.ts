import { sha256 } from '../src/pipeline/record/digest.ts';
import type { Register } from '../src/pipeline/record/register.ts';
import type { ReadRequest } from './read-one.ts';
import { readReport, type ReadReport } from './read-report.ts';
import { ask, isAlive, startProcess, type Death, type ReaderLimits, type ReaderProcess } from './reader-process.ts';
import { unreadReport } from './unread-report.ts';

/** Reads documents, whatever they are: none ends the run, takes more time or memory than it may, or changes what another gives. */
export interface Reader {
  /** Reports in the order of the documents. */
  read: (requests: readonly ReadRequest[]) => Promise<ReadReport[]>;
  stop: () => void;
}

/** On the machine where this was set, real reports took at most 0.5 s and 200 MB. */
export const readerLimits: ReaderLimits = { milliseconds: 10_000, heap: 256, memory: 448 };

const reading = new URL('./reader-main.ts', import.meta.url);

/** A reader whose process is replaced when a document has ended it. `program` is what the process runs. */
export function startReader(register: Register, limits: ReaderLimits = readerLimits, program: URL = reading): Reader {
  let current: ReaderProcess | null = null;

  const attempt = async (requests: readonly ReadRequest[]): Promise<ReadReport[] | Death> => {
    const reused = current && isAlive(current) ? current : null;
    current = reused ?? await startProcess(program, register, limits);
    const answer = await ask(current, requests, limits.milliseconds);
    // What documents before it left behind may have ended the process: what a document gives must not depend on them.
    return reused && 'finding' in answer && !answer.isFinal ? attempt(requests) : answer;
  };
  const read = async (requests: readonly ReadRequest[]): Promise<ReadReport[]> => {
    const answer = requests.length === 0 ? [] : await attempt(requests);
    if (!('finding' in answer)) return answer;
    const [request] = requests;
    if (request && requests.length === 1) return [readReport(unreadReport({ ...request, sha256: await sha256(request.bytes) }, answer.finding, register))];
    // One of them is at fault: each by itself shows which.
    const reports: ReadReport[] = [];
    for (const each of requests) reports.push(...await read([each]));
    return reports;
  };
  return { read, stop: () => { if (current && isAlive(current)) current.child.disconnect(); } };
}
