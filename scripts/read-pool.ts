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

/** Reads documents as they come, with several readers where that is worth it; each has a few at a time. */
export async function readDocuments(documents: Documents, { count, jobs, ...reading }: Reading): Promise<void> {
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, Math.ceil(count / worthReader)) }, () => lane(documents, reading)));
  } finally {
    // Should one lane break down, the others find no more documents and end too.
    await documents.return(undefined);
  }
}

/** One reader: takes documents whenever it is done with the last. */
async function lane(documents: Documents, { register, described, corrections, limits, onReport }: Omit<Reading, 'count' | 'jobs'>): Promise<void> {
  const reader = startReader(register, limits);
  try {
    for (let taken = await take(documents); taken.length > 0; taken = await take(documents)) {
      const known = taken.map((document) => ({ ...document, described: described.get(document.file), corrections: corrections?.get(document.file) }));
      for (const document of known) if (!isReadable(document)) onReport(readReport(unreadReport(document, document.finding, register)));
      for (const report of await reader.read(known.filter(isReadable))) onReport(report);
    }
  } finally {
    reader.stop();
  }
}

const isReadable = <Document extends Taken>(document: Document): document is Document & CorpusDocument => 'bytes' in document;

type Taken = CorpusDocument | RefusedDocument;

/** Documents, and bytes of them, that are handed over at once: a message each would take a tenth of a short document's time. */
const together = { documents: 8, bytes: 262_144 };

async function take(documents: Documents): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (let bytes = 0; taken.length < together.documents && bytes < together.bytes;) {
    const { value } = await documents.next();
    if (!value) break;
    taken.push(value);
    bytes += 'bytes' in value ? value.bytes.length : 0;
  }
  return taken;
}
