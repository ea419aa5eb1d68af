import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ndjsonLines } from './ndjson-lines.ts';

async function* stream(bytes: Uint8Array, chunk: number) {
  for (let at = 0; at < bytes.length; at += chunk) yield await Promise.resolve(bytes.subarray(at, at + chunk));
}

async function lines(text: string, chunk = 7, longest = 1000) {
  const found: [number, string][] = [];
  for await (const line of ndjsonLines(stream(new TextEncoder().encode(text), chunk), longest)) {
    found.push([line.number, 'bytes' in line ? new TextDecoder().decode(line.bytes) : `${line.size} ${line.sha256}`]);
  }
  return found;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('lines are the same however the bytes come in', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom(...'甲{}" ') })), fc.integer({ min: 1, max: 20 }), async (texts, chunk) => {
    const expected = texts.map((text, index) => [index + 1, text]).filter(([, text]) => String(text).trim() !== '');
    expect(await lines(texts.join('\n'), chunk)).toEqual(expected);
  }));
});

test('the last line needs no end, blank ones count and are left out', async () => {
  expect(await lines('a\n\n \t\r\nb')).toEqual([[1, 'a'], [4, 'b']]);
  expect(await lines('')).toEqual([]);
});

test('of a line too long to be held there are size and hash, and the next one is read', async () => {
  const [first, third] = ['x'.repeat(50), ' '.repeat(50)];
  expect(await lines(`${first}\nb\n${third}\n`, 7, 49)).toEqual([[1, `50 ${sha256(first)}`], [2, 'b'], [3, `50 ${sha256(third)}`]]);
});
