import { createHash, type Hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { compare } from '../src/pipeline/record/identity.ts';
import type { FilePiece } from '../src/pipeline/write/files.ts';

/** A file that was written, with the SHA-256 of its bytes. */
export interface WrittenFile {
  name: string;
  sha256: string;
}

interface OpenFile {
  descriptor: number;
  hash: Hash;
  /** What is not written yet stands in its first `filled` bytes. */
  waiting: Uint8Array;
  filled: number;
}

/** Bytes that are worth a write: at most so many wait for each open file. */
const worthWriting = 131_072;

/** Bytes after which others have their turn: signals are heard, what was compressed is taken. A file counts for some more. */
const bytesPerTurn = 2_097_152;
const bytesOfFile = 40_000;

/**
 * Writes files that grow side by side under a folder, and gives them sorted by name. At most one portion of each waits in
 * memory; most files are small, and opened, written and closed in one go that takes a third of the time.
 */
export async function writePieces(folder: string, pieces: Iterable<FilePiece>): Promise<WrittenFile[]> {
  const growing = new Map<string, OpenFile>();
  const written: WrittenFile[] = [];
  const open = opener(folder);
  let bytes = 0;
  try {
    for (const { name, content, last } of pieces) {
      const file = growing.get(name) ?? open(name);
      growing.set(name, file);
      if (typeof content === 'string') takeText(file, content);
      else takeBytes(file, content);
      bytes += content.length;
      if (last) {
        flush(file);
        growing.delete(name);
        closeSync(file.descriptor);
        spare.push(file.waiting);
        written.push({ name, sha256: file.hash.digest('hex') });
        bytes += bytesOfFile;
      }
      if (bytes < bytesPerTurn) continue;
      bytes = 0;
      await turn();
    }
  } finally {
    for (const { descriptor } of growing.values()) closeSync(descriptor);
  }
  const [unfinished] = growing.keys();
  if (unfinished !== undefined) throw new Error(`${unfinished} was never finished.`);
  return written.sort((a, b) => compare(a.name, b.name));
}

function opener(folder: string): (name: string) => OpenFile {
  const folders = new Set<string>();
  return (name) => {
    const path = join(folder, name);
    if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    folders.add(dirname(path));
    return { descriptor: openSync(path, 'wx'), hash: createHash('sha256'), waiting: spare.pop() ?? new Uint8Array(worthWriting), filled: 0 };
  };
}

/** Of files that are closed, for those opened next: as many as were open at a time. */
const spare: Uint8Array[] = [];

const encoder = new TextEncoder();

/** Encoded where it waits: made into bytes of its own first, text takes twice the time. */
function takeText(file: OpenFile, text: string): void {
  for (let rest = text; ;) {
    const { read, written } = encoder.encodeInto(rest, file.waiting.subarray(file.filled));
    file.filled += written;
    if (read === rest.length) return;
    rest = rest.slice(read);
    flush(file);
  }
}

function takeBytes(file: OpenFile, bytes: Uint8Array): void {
  flush(file);
  write(file, bytes);
}

function flush(file: OpenFile): void {
  write(file, file.waiting.subarray(0, file.filled));
  file.filled = 0;
}

function write({ descriptor, hash }: OpenFile, bytes: Uint8Array): void {
  if (bytes.length === 0) return;
  hash.update(bytes);
  writeFileSync(descriptor, bytes);
}
