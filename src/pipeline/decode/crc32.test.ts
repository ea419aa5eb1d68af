import { crc32 as reference } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from './crc32.ts';

test('the published check value', () => expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926));
test('bytes of any length agree with zlib', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => crc32(bytes) === reference(bytes)));
});
