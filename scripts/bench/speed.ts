import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decode } from '../../src/pipeline/decode/decode.ts';
import { UsageError } from '../build-options.ts';
import { syntheticDocuments } from '../synthesize/write.ts';
import type { BenchRun } from './bench-run.ts';
import { buildMeasured } from './speed-build.ts';

export const speedUsage = '  speed [--count 4000] [--pdf FILE] [--pdf-count 60] [--jobs 2] [--seed S]';

interface SpeedOptions {
  count: number;
  pdf: string;
  pdfCount: number;
  jobs: number;
  seed: string;
}

/** What one corpus cost. */
interface Speed {
  corpus: string;
  documents: number;
  decodedPerSecond: number;
  readPerSecond: number;
  warmPerSecond: number | null;
  builtPerSecond: number;
  peakMegabytes: number | null;
}

// npm run bench -- speed: documents per second and memory, format by format and for the mix.
export async function speed(args: string[]): Promise<BenchRun> {
  const options = speedOptions(args);
  const folder = mkdtempSync(join(tmpdir(), 'bench-speed-'));
  try {
    const corpora = [...await madeUpCorpora(folder, options), ...pdfCorpus(folder, options)];
    console.log(columns(['corpus', 'documents', 'decoded/s, one thread', `read/s, --jobs ${options.jobs}`, 'once warm', 'read and written/s', 'peak memory, MB']));
    const result: Speed[] = [];
    for (const corpus of corpora) {
      const speed = await measured(folder, corpus, options.jobs);
      console.log(columns(cells(speed)));
      result.push(speed);
    }
    return { code: 0, result };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function speedOptions(args: string[]): SpeedOptions {
  const { values } = parseArgs({
    args, options: {
      count: { type: 'string', default: '4000' }, pdf: { type: 'string', default: '../shared/reports-more/hongze-2023.pdf' },
      'pdf-count': { type: 'string', default: '60' }, jobs: { type: 'string', default: '2' }, seed: { type: 'string', default: '1' },
    },
  });
  const [count = 0, pdfCount = 0, jobs = 0] = [values.count, values['pdf-count'], values.jobs].map(Number);
  if (![count, pdfCount, jobs].every((number) => Number.isInteger(number) && number >= 1)) {
    throw new UsageError(`--count, --pdf-count and --jobs are numbers from 1 on.\n${speedUsage}`);
  }
  return { count, pdfCount, jobs, pdf: values.pdf, seed: values.seed };
}

/** A folder a format, and one with a third of each. */
async function madeUpCorpora(folder: string, { count, seed }: SpeedOptions): Promise<string[]> {
  const kinds = { txt: ['txt'], html: ['html'], docx: ['docx'], mix: ['txt', 'html', 'docx'] } as const;
  for (const [name, formats] of Object.entries(kinds)) {
    mkdirSync(join(folder, name));
    const order = { seed: `${seed}/${name}`, formats, damaged: 0.2, wrongSums: false };
    for await (const { file, bytes } of syntheticDocuments(count, order)) writeFileSync(join(folder, name, file), bytes);
  }
  return Object.keys(kinds);
}

/** The same PDF many times, each with another byte behind its end, so that none is taken for a copy. */
function pdfCorpus(folder: string, { pdf, pdfCount }: SpeedOptions): string[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(pdf);
  } catch {
    console.log(`pdf: left out, ${pdf} is not there`);
    return [];
  }
  mkdirSync(join(folder, 'pdf'));
  for (let number = 0; number < pdfCount; number += 1) writeFileSync(join(folder, 'pdf', `${number}.pdf`), Buffer.concat([bytes, Buffer.from(`\n%${number}\n`)]));
  return ['pdf'];
}

async function measured(folder: string, corpus: string, jobs: number): Promise<Speed> {
  const path = join(folder, corpus);
  const files = readdirSync(path);
  const started = performance.now();
  for (const file of files) await decode(new Uint8Array(readFileSync(join(path, file))));
  const decoded = (performance.now() - started) / 1000;
  const built = await buildMeasured(path, join(folder, `${corpus}-out`), jobs);
  return {
    corpus, documents: files.length, decodedPerSecond: files.length / decoded,
    readPerSecond: built.reading.all, warmPerSecond: built.reading.warm, builtPerSecond: files.length / built.seconds, peakMegabytes: built.peakMegabytes,
  };
}

const cells = ({ corpus, documents, decodedPerSecond, readPerSecond, warmPerSecond, builtPerSecond, peakMegabytes }: Speed): string[] => [
  corpus, String(documents), rate(decodedPerSecond), rate(readPerSecond), rate(warmPerSecond), rate(builtPerSecond), peakMegabytes?.toFixed(0) ?? 'not known here',
];

const rate = (perSecond: number | null): string => perSecond?.toFixed(perSecond < 100 ? 1 : 0) ?? '';

const columns = (texts: readonly string[]): string => texts.map((text, at) => (at === 0 ? text.padEnd(8) : text.padStart(23))).join('');
