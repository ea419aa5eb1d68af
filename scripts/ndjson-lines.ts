import { createHash, type Hash } from 'node:crypto';

/** A line of NDJSON, its number counting from 1; of one too long to be held, its size in bytes and its hash. */
export type NdjsonLine = { number: number } & ({ bytes: Uint8Array<ArrayBuffer> } | { size: number; sha256: string });

const lineFeed = 0x0a;

/** Lines as they come in, one in memory at a time. Blank ones are counted and left out. `longest` is in bytes. */
export async function* ndjsonLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<NdjsonLine, undefined> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  let overlong: Hash | null = null;
  const take = (part: Uint8Array) => {
    parts.push(part);
    size += part.length;
    if (size <= longest) return;
    overlong ??= createHash('sha256');
    for (const held of parts.splice(0)) overlong.update(held);
  };
  const ended = (): NdjsonLine[] => {
    const line = { number, ...(overlong ? { size, sha256: overlong.digest('hex') } : { bytes: joined(parts, size) }) };
    [number, parts, size, overlong] = [number + 1, [], 0, null];
    return 'bytes' in line && line.bytes.every(isSpace) ? [] : [line];
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      take(chunk.subarray(start, end));
      yield* ended();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  yield* ended();
}

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
