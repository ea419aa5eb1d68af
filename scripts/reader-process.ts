import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../src/pipeline/finding.ts';
import type { Register } from '../src/pipeline/record/register.ts';
import type { ReadRequest } from './read-one.ts';
import type { ReadReport } from './read-report.ts';
import type { ReaderStart } from './reader-service.ts';
import { outOfMemory, readerFault, tooSlow } from './unread-report.ts';

// A process that reads documents. Threads would not do: an array, a map or a string that outgrows V8's heap in one step
// ends the whole process whatever limits its thread was given, and what lies outside the heap has no limit there.

/** What one document may take. */
export interface ReaderLimits {
  milliseconds: number;
  /** MiB of V8's heap. */
  heap: number;
  /** MiB of the whole process. */
  memory: number;
}

export interface ReaderProcess {
  child: ChildProcess;
  /** The end of what it wrote to its error stream. */
  said: () => string;
}

/** The process ended before it answered. */
export interface Death {
  finding: Finding;
  /** Asked again, it would come to the same. */
  isFinal: boolean;
}

/** Starts a process that runs `program` and waits until it can be asked. */
export function startProcess(program: URL, register: Register, { heap, memory }: ReaderLimits): Promise<ReaderProcess> {
  const child = fork(program, {
    serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Left to itself V8 keeps so much room for new objects that reading PDFs takes 380 MB; with half of this room it collects a tenth longer.
    // Maglev's code reads as fast as TurboFan's; without the compiling of the second, which goes on beside the reading, two
    // readers on two cores read texts, pages and PDFs with 12 to 15% less work, Word files with as much (40 PDFs, 3 000 others each).
    execArgv: [`--max-old-space-size=${heap}`, '--max-semi-space-size=16', '--no-turbofan'],
    // Compiled once: a process is up in a third of the time, and without the compiler 30 MB smaller.
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  const said = endOf(child.stderr);
  const first: ReaderStart = { register, mostMemory: memory * 1_048_576 };
  return new Promise((resolve, reject) => {
    const onClose = () => reject(new Error(`A process that reads documents did not start. ${said()}`));
    child.once('close', onClose).once('message', () => {
      child.off('close', onClose);
      resolve({ child, said });
    });
    // Whatever fails between the processes shows as one that closes.
    child.on('error', onClose);
    child.send(first);
  });
}

/** Where Node keeps what it has compiled. */
export const compiled = fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));

export const isAlive = ({ child }: ReaderProcess): boolean => child.connected && !child.killed;

/** Hands over documents and waits for their reports, or for what became of the process. All together have the time of one. */
export function ask({ child, said }: ReaderProcess, requests: readonly ReadRequest[], milliseconds: number): Promise<ReadReport[] | Death> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    const settle = (answer: ReadReport[] | Death) => {
      clearTimeout(timer);
      child.off('message', settle).off('close', onClose);
      resolve(answer);
    };
    const onClose = (code: number | null, signal: NodeJS.Signals | null) => settle(child.killed
      ? { finding: tooSlow(milliseconds), isFinal: true }
      : { finding: isOutOfMemory(signal, said()) ? outOfMemory() : readerFault(`${signal ?? code}`), isFinal: false });
    child.once('message', settle).once('close', onClose);
    child.send(requests);
  });
}

/** Its guard, or the system itself, ends a process with SIGKILL when memory runs short; V8 says why it ends one. */
const isOutOfMemory = (signal: NodeJS.Signals | null, said: string): boolean => signal === 'SIGKILL' || said.includes('heap out of memory');

/** Reads a stream to its end and keeps the last 4 000 characters. */
function endOf(stream: ChildProcess['stderr']): () => string {
  let end = '';
  stream?.setEncoding('utf8').on('data', (text: string) => { end = (end + text).slice(-4000); });
  return () => end;
}
