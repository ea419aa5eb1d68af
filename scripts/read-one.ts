import { readDocument } from '../src/pipeline/index.ts';
import { readingFinding } from '../src/pipeline/finding.ts';
import { sha256 } from '../src/pipeline/record/digest.ts';
import type { Register } from '../src/pipeline/record/register.ts';
import type { Report } from '../src/pipeline/record/report.ts';
import type { ReadRequest } from './read-pool.ts';

/**
 * Reads one document. The reader does not throw on data; should a fault of ours make it, this one document is reported
 * as not read, with the fault, and the other documents of a long run are kept.
 */
export async function readOne({ file, bytes, described }: ReadRequest, register: Register): Promise<Report> {
  try {
    return await readDocument(file, bytes, { register, described });
  } catch (error) {
    return notRead(file, await sha256(bytes), error as Error);
  }
}

function notRead(file: string, hash: string, error: Error): Report {
  const finding = readingFinding('decode.reader_fault', 'error', {
    zh: `本站未能识读：程序出错（${error.message}）。`,
    en: `We could not read it: our program failed (${error.message}).`,
  }, { actual: error.stack?.split('\n').slice(0, 2).join(' ') ?? null });
  return {
    source: {
      file, format: 'unknown', sha256: hash, url: null, provenance: 'copy', retrievedDate: null, archiveUrl: null, supersedes: null,
    },
    agency: null, year: null, title: null, form: 'none', editions: {}, publishedDate: null, publishedDateBasis: null,
    scope: 'unknown', scopeQuote: '', cells: [], published: [], findings: [finding], sections: [], lines: [],
  };
}
