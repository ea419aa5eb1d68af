import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../src/pipeline/finding.ts';
import type { InputProblem } from '../src/pipeline/record/input.ts';
import { ndjsonLines, type NdjsonLine } from './ndjson-lines.ts';
import { tooLarge } from './unread-report.ts';

/** A document of the corpus. */
export interface CorpusDocument {
  /** Its path inside the corpus, with `/` on every system; for a line of NDJSON `path#line`. */
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Set where `bytes` are a line of NDJSON that carries the document. */
  line?: DocumentLine;
}

export interface DocumentLine {
  number: number;
  /** Whether the name the line gives its document goes before `file`. */
  namesDocument: boolean;
}

/** A document that is not worth opening: the hash of its bytes, and why. */
export interface RefusedDocument {
  file: string;
  sha256: string;
  finding: Finding;
}

/** Bytes. Larger files are no annual reports; reading one would take memory that others need. */
export const largestDocument = 64 * 1024 * 1024;

/** Bytes of a line of NDJSON: the largest document as base64, and its name. */
export const longestLine = 90 * 1024 * 1024;

/** Reads one document after the other; what cannot be read from disk is added to `problems`. */
export async function* documents(corpus: string, paths: readonly string[], problems: InputProblem[]): AsyncGenerator<CorpusDocument | RefusedDocument, undefined> {
  for (const file of paths) {
    try {
      if (isNdjson(file)) yield* documentLines(corpus, file);
      else yield await documentAt(corpus, file);
    } catch (error) {
      problems.push(notRead(file, error as Error));
    }
  }
}

/** Told by the name: the lines of such a file look like nothing else, and one bad line must not make it something else. */
export const isNdjson = (file: string): boolean => /\.ndjson$/i.test(file);

async function documentAt(corpus: string, file: string): Promise<CorpusDocument | RefusedDocument> {
  const path = join(corpus, file);
  const { size } = statSync(path);
  if (size <= largestDocument) {
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    return { file, bytes: new Uint8Array(buffer, byteOffset, byteLength) };
  }
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { file, sha256: hash.digest('hex'), finding: tooLarge(largestDocument, size) };
}

async function* documentLines(corpus: string, file: string): AsyncGenerator<CorpusDocument | RefusedDocument, undefined> {
  for await (const line of ndjsonLines(createReadStream(join(corpus, file)), longestLine)) yield documentOnLine(`${file}#${line.number}`, line, false);
}

/** What a line of NDJSON holds; `namesDocument` as in DocumentLine. */
export function documentOnLine(file: string, line: NdjsonLine, namesDocument: boolean): CorpusDocument | RefusedDocument {
  const { number } = line;
  return 'bytes' in line
    ? { file, bytes: line.bytes, line: { number, namesDocument } }
    : { file, sha256: line.sha256, finding: { ...tooLarge(longestLine, line.size), line: number } };
}

export const notRead = (file: string, { message }: Error): InputProblem => ({
  file, line: null, fatal: false,
  message: { zh: `无法从磁盘读取：${message}`, en: `It cannot be read from disk: ${message}` },
});
