import { sha256 } from '../src/pipeline/record/digest.ts';
import type { Register } from '../src/pipeline/record/register.ts';
import type { ReadRequest } from './read-one.ts';
import { readReport, type ReadReport } from './read-report.ts';
import { ask, isAlive, startProcess, type Death, type ReaderLimits, type ReaderProcess } from './reader-process.ts';
import { unreadReport } from './unread-report.ts';

/** Reads one document at a time, whatever it is: none ends the run, or takes more time or memory than it may. */
export interface Reader {
  read: (request: ReadRequest) => Promise<ReadReport>;
  stop: () => void;
}

/** On the machine where this was set, real reports took at most 0.5 s and 200 MB. */
export const readerLimits: ReaderLimits = { milliseconds: 10_000, heap: 256, memory: 448 };

const reading = new URL('./reader-main.ts', import.meta.url);

/** A reader whose process is replaced when a document has ended it. `program` is what the process runs. */
export function startReader(register: Register, limits: ReaderLimits = readerLimits, program: URL = reading): Reader {
  let current: ReaderProcess | null = null;

  const attempt = async (request: ReadRequest): Promise<ReadReport | Death> => {
    const reused = current && isAlive(current) ? current : null;
    current = reused ?? await startProcess(program, register, limits);
    const answer = await ask(current, request, limits.milliseconds);
    // What documents before it left behind may have ended the process: what a document gives must not depend on them.
    return reused && 'finding' in answer && !answer.isFinal ? attempt(request) : answer;
  };
  return {
    read: async (request) => {
      const answer = await attempt(request);
      return 'finding' in answer ? readReport(unreadReport({ ...request, sha256: await sha256(request.bytes) }, answer.finding, register)) : answer;
    },
    stop: () => { if (current && isAlive(current)) current.child.disconnect(); },
  };
}
