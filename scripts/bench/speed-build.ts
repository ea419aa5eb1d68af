import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { emptyRegister } from '../../src/pipeline/record/register.ts';
import { documents } from '../corpus-documents.ts';
import { documentPaths } from '../corpus.ts';
import { readDocuments } from '../read-pool.ts';

/** Seconds and memory of a whole build in a process of its own, and what its reading alone takes. */
export interface BuildCost {
  seconds: number;
  reading: ReadingPace;
  /** Memory at its highest, the readers' processes included; null where the system does not tell. */
  peakMegabytes: number | null;
}

/** Documents a second. */
export interface ReadingPace {
  all: number;
  /** Of those behind the first thousand of each reader, while V8 still compiles; null where there are fewer than as many again. */
  warm: number | null;
}

export async function buildMeasured(corpus: string, out: string, jobs: number): Promise<BuildCost> {
  const reading = await readingPace(corpus, out, jobs);
  const started = performance.now();
  const command = ['scripts/build-data.ts', '--corpus', corpus, '--out', out, '--jobs', String(jobs), '--quiet'];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => { said += text.toString(); });
  let peakMegabytes: number | null = null;
  const watch = setInterval(() => {
    const now = megabytesOf(String(child.pid));
    if (now !== null) peakMegabytes = Math.max(now, peakMegabytes ?? 0);
  }, 50);
  const code = await new Promise<number | null>((resolve) => { child.on('exit', resolve); });
  clearInterval(watch);
  if (code !== 0) throw new Error(`build-data ended with ${code}: ${said.slice(0, 2000)}`);
  return { seconds: (performance.now() - started) / 1000, reading, peakMegabytes };
}

/** The pool alone, the start of its readers included: no checks, nothing written. */
async function readingPace(corpus: string, out: string, jobs: number): Promise<ReadingPace> {
  const { paths } = documentPaths(corpus, out);
  const warmUp = 1000 * jobs;
  const started = performance.now();
  let [reports, warmSince] = [0, started];
  await readDocuments(documents(corpus, paths, []), {
    register: emptyRegister(), described: new Map(), count: paths.length, jobs,
    onReport: () => {
      reports += 1;
      if (reports === warmUp) warmSince = performance.now();
    },
  });
  const ended = performance.now();
  if (reports !== paths.length) throw new Error(`${paths.length} documents gave ${reports} reports.`);
  const warm = reports >= 2 * warmUp ? (reports - warmUp) / (ended - warmSince) * 1000 : null;
  return { all: reports / (ended - started) * 1000, warm };
}

/** What a process and those it started take, pages that they share counted once (PSS); null where the system does not tell. */
function megabytesOf(pid: string): number | null {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    const started = readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').match(/\d+/g) ?? []);
    return kilobytes === undefined ? null : started.reduce((sum, child) => sum + (megabytesOf(child) ?? 0), Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}
