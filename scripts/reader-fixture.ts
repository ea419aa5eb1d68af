import { sampleReport } from '../src/pipeline/record/sample-report.ts';
import type { ReadRequest } from './read-one.ts';
import { serveReads } from './reader-service.ts';

// A reader that does with a document what the document says: for reader.test.ts.

const kept: unknown[] = [];

/** Ways to end badly, by a document's text. Each is what data can do to a program that has a fault. */
const deeds: Record<string, () => unknown> = {
  hang: () => { for (;;); },
  wait: () => new Promise(() => undefined),
  // One array that is larger than the heap may be: V8 ends the process at once.
  array: () => Array.from({ length: 30_000_000 }, (_, index) => [index]),
  strings: () => { for (let at = 0; ; at += 1) kept.push(`${at}`.repeat(100).split('').join(' ')); },
  buffers: () => { for (;;) kept.push(new Uint8Array(10_000_000).fill(1)); },
  leak: () => kept.push(new Uint8Array(120_000_000).fill(1)),
  abort: () => process.abort(),
  exit: () => process.exit(7),
  // A promise that nobody waits for.
  stray: () => { void Promise.reject(new Error('stray')); },
};

serveReads(async ({ file, bytes }: ReadRequest) => {
  await deeds[new TextDecoder().decode(bytes)]?.();
  const report = sampleReport();
  return { ...report, source: { ...report.source, file } };
});
