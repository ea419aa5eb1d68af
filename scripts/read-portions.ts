import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are held at a time. */
const portion = 1_048_576;

/** The bytes of a file of any size, portion by portion. Each is good until the next is asked for: it takes its place. */
export function* readPortions(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(portion);
    for (;;) {
      const length = readSync(file, bytes);
      if (length === 0) return;
      yield bytes.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
