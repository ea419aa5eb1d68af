import type { Correction } from '../src/pipeline/record/corrections.ts';
import type { DescribedDocument } from '../src/pipeline/record/described.ts';
import type { Register } from '../src/pipeline/record/register.ts';
import type { CorpusDocument, RefusedDocument } from './corpus-documents.ts';
import { readReport, type ReadReport } from './read-report.ts';
import type { ReaderLimits } from './reader-process.ts';
import { startReader } from './reader.ts';
import { unreadReport } from './unread-report.ts';

/** Fewer documents are read sooner than a second reader is up. */
const worthReader = 40;

export type Documents = AsyncGenerator<CorpusDocument | RefusedDocument, undefined>;

interface Reading {
  register: Register;
  described: Map<string, DescribedDocument>;
  /** By document. */
  corrections?: Map<string, Correction[]>;
  /** How many documents are to come, at most. */
  count: number;
  /** Readers at most. */
  jobs: number;
  limits?: ReaderLimits;
  /** Reports come in no fixed order. */
  onReport: (report: ReadReport) => void;
}

/** Reads documents as they come, with several readers where that is worth it; each has one document at a time. */
export async function readDocuments(documents: Documents, { count, jobs, ...reading }: Reading): Promise<void> {
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, Math.ceil(count / worthReader)) }, () => lane(documents, reading)));
  } finally {
    // Should one lane break down, the others find no more documents and end too.
    await documents.return(undefined);
  }
}

/** One reader: takes a document whenever it is done with the last. */
async function lane(documents: Documents, { register, described, corrections, limits, onReport }: Omit<Reading, 'count' | 'jobs'>): Promise<void> {
  const reader = startReader(register, limits);
  try {
    for (let document = await next(documents); document; document = await next(documents)) {
      const known = { ...document, described: described.get(document.file), corrections: corrections?.get(document.file) };
      onReport('finding' in known ? readReport(unreadReport(known, known.finding, register)) : await reader.read(known));
    }
  } finally {
    reader.stop();
  }
}

const next = async (documents: Documents): Promise<CorpusDocument | RefusedDocument | undefined> => (await documents.next()).value;
