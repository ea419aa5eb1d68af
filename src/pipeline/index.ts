import { decode } from './decode/decode.ts';
import { divide } from './divide/divide.ts';
import { locate } from './locate/locate.ts';
import { ofOwnYear } from './locate/other-year.ts';
import { read } from './read/read.ts';
import { readStatements } from './read/statements/statements.ts';
import type { DescribedDocument } from './record/described.ts';
import { sha256, type Digest } from './record/digest.ts';
import { record } from './record/record.ts';
import type { Register } from './record/register.ts';
import type { Report } from './record/report.ts';

/** What the corpus knows about a document beside its bytes. */
export interface ReadContext {
  register: Register;
  described: DescribedDocument | undefined;
  /** How bytes and names are hashed; Web Crypto where nothing is given. */
  digest?: Digest;
}

/**
 * The way of a value for one document: bytes → decode → divide → locate → read → record. Never fails on data: whatever
 * the bytes, there is a report, and its findings say what could not be read. Checking (verify) and writing look at many
 * reports together and follow in assemble.ts. Touches no disk, clock, network or DOM.
 */
export async function readDocument(file: string, bytes: Uint8Array, { register, described, digest = sha256 }: ReadContext): Promise<Report> {
  const document = await decode(bytes);
  const blocks = divide(document.value);
  const own = ofOwnYear(document.value, blocks);
  const readings = read(locate(own.value));
  return record({
    file,
    sha256: await digest(bytes),
    document: document.value,
    readings: readings.value,
    stated: readStatements(document.value, blocks),
    register,
    described,
    digest,
    findings: [...document.findings, ...own.findings, ...readings.findings],
  });
}
