import { zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpack, zipEntries } from './zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const content = bytesOf('总计 0 '.repeat(500));

/** Unpacks the first entry of an archive. */
function first(archive: Uint8Array, largest = 1_000_000) {
  const entry = zipEntries(archive)?.[0];
  return entry && unpack(archive, entry, largest);
}

test.each([0, 6] as const)('files come out as they went in, packed at level %d', (level) => {
  const archive = zipSync({ 'word/document.xml': content, 'a.txt': bytesOf('a') }, { level });
  expect(zipEntries(archive)?.map(({ path }) => path)).toEqual(['word/document.xml', 'a.txt']);
  expect(first(archive)).toEqual({ bytes: content });
});

test('paths are told alike, however programs write them', () => {
  expect(zipEntries(zipSync({ '/Word\\Document.xml': content }))?.[0]?.path).toBe('word/document.xml');
});

test('unpacking stops at the limit, whatever the directory claims', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(5_000_000) });
  const end = bomb.length - 22;
  const view = new DataView(bomb.buffer);
  view.setUint32(view.getUint32(end + 16, true) + 24, 10, true);
  expect(bomb.length).toBeLessThan(10_000);
  expect(first(bomb)).toEqual({ fault: 'too_large' });
});

test('a flipped bit is found out', () => {
  const archive = zipSync({ 'word/document.xml': content }, { level: 0 });
  const digit = archive.indexOf(0x30, 60);
  archive[digit] = 0x31;
  expect(first(archive)).toEqual({ fault: 'damaged' });
});

test('an encrypted file is named so', () => {
  const archive = zipSync({ 'word/document.xml': content });
  const view = new DataView(archive.buffer);
  const directory = view.getUint32(archive.length - 22 + 16, true);
  view.setUint16(directory + 8, 1, true);
  expect(first(archive)).toEqual({ fault: 'encrypted' });
});

test('without its directory an archive has no files', () => {
  const archive = zipSync({ 'word/document.xml': content });
  expect(zipEntries(archive.subarray(0, archive.length - 30))).toBeNull();
  expect(zipEntries(new Uint8Array(0))).toBeNull();
});

test('damaged archives never throw', () => {
  const archive = zipSync({ 'word/document.xml': content, 'a.txt': bytesOf('a') });
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), (changes) => {
    const damaged = archive.slice();
    for (const [at, value] of changes) damaged[at] = value;
    for (const entry of zipEntries(damaged) ?? []) {
      const unpacked = unpack(damaged, entry, 1_000_000);
      expect('fault' in unpacked || unpacked.bytes.length <= 1_000_000).toBe(true);
    }
  }), { numRuns: 300 });
});
