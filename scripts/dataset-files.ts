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
  /** Text that is not written yet. */
  waiting: string[];
  characters: number;
}

/** Characters that are worth a write: at most so many wait for each open file. */
const worthWriting = 65_536;

/** Files after which signals are heard. */
const filesPerTurn = 50;

/**
 * Writes files that grow side by side under a folder, and gives them sorted by name. Each write is done before the next
 * piece is asked for; most files are small, and opened, written and closed in one go that takes a third of the time.
 */
export async function writePieces(folder: string, pieces: Iterable<FilePiece>): Promise<WrittenFile[]> {
  const growing = new Map<string, OpenFile>();
  const written: WrittenFile[] = [];
  const open = opener(folder);
  try {
    for (const { name, content, last } of pieces) {
      const file = growing.get(name) ?? open(name);
      growing.set(name, file);
      take(file, content);
      if (last || file.characters >= worthWriting) flush(file);
      if (!last) continue;
      growing.delete(name);
      closeSync(file.descriptor);
      written.push({ name, sha256: file.hash.digest('hex') });
      if (written.length % filesPerTurn === 0) await turn();
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
    return { descriptor: openSync(path, 'wx'), hash: createHash('sha256'), waiting: [], characters: 0 };
  };
}

/** Text waits until it is worth a write; bytes come in large portions. */
function take(file: OpenFile, content: string | Uint8Array): void {
  if (typeof content === 'string') {
    file.waiting.push(content);
    file.characters += content.length;
  } else {
    flush(file);
    write(file, content);
  }
}

function flush(file: OpenFile): void {
  write(file, Buffer.from(file.waiting.join('')));
  file.waiting = [];
  file.characters = 0;
}

function write({ descriptor, hash }: OpenFile, bytes: Uint8Array): void {
  hash.update(bytes);
  writeFileSync(descriptor, bytes);
}
