import { documentOfLine } from '../src/pipeline/decode/ndjson.ts';
import type { Finding } from '../src/pipeline/finding.ts';
import { readDocument } from '../src/pipeline/index.ts';
import { correct } from '../src/pipeline/record/correct.ts';
import type { Correction } from '../src/pipeline/record/corrections.ts';
import type { DescribedDocument } from '../src/pipeline/record/described.ts';
import type { Register } from '../src/pipeline/record/register.ts';
import type { Report } from '../src/pipeline/record/report.ts';
import type { CorpusDocument } from './corpus-documents.ts';
import { nodeDigest } from './digest.ts';
import { readerFault, unreadReport } from './unread-report.ts';

/** A document to be read, and what people say of it. */
export interface ReadRequest extends CorpusDocument {
  described: DescribedDocument | undefined;
  corrections?: readonly Correction[];
}

/**
 * Reads one document and applies its corrections. The reader does not throw on data; should a fault of ours make it,
 * this one document is reported as not read, with the fault, and the other documents of a long run are kept.
 */
export async function readOne(request: ReadRequest, register: Register): Promise<Report> {
  const { described, corrections = [] } = request;
  const unread = async (finding: Finding) => unreadReport({ ...request, sha256: await nodeDigest(request.bytes) }, finding, register);
  try {
    const document = documentIn(request);
    if ('check' in document) return await unread(document);
    return correct(await readDocument(document.file, document.bytes, { register, described, digest: nodeDigest }), corrections, register);
  } catch (error) {
    return unread({ ...readerFault((error as Error).message), actual: (error as Error).stack?.split('\n').slice(0, 2).join(' ') ?? null });
  }
}

/** The document, or why a line of NDJSON carries none. */
function documentIn({ file, bytes, line }: CorpusDocument): CorpusDocument | Finding {
  if (!line) return { file, bytes };
  const { value, findings: [fault] } = documentOfLine(utf8(bytes));
  if (value) return { file: (line.namesDocument ? value.file : null) ?? file, bytes: value.bytes };
  return { ...(fault ?? readerFault('a line without document or finding')), line: line.number };
}

/** Empty where the bytes are no UTF-8, which NDJSON has to be. */
function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
