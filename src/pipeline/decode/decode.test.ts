import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark = true) => new Uint8Array([...(mark ? [0xff, 0xfe] : []), ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
const linesOf = async (bytes: Uint8Array) => (await decode(bytes)).value.lines.map((line) => line.text);

test('lines end in LF, CRLF or CR', async () => expect(await linesOf(utf8('一\n二\r\n三\r四'))).toEqual(['一', '二', '三', '四']));
test('a byte order mark is no character', async () => expect(await linesOf(utf8('\ufeff总计'))).toEqual(['总计']));
test('UTF-16 with a mark', async () => expect(await linesOf(utf16('总计 0\n1'))).toEqual(['总计 0', '1']));
test('UTF-16 without one is told by its NUL bytes', async () => expect(await linesOf(utf16('2023\tannual report 0 0 0\n总计', false))).toEqual(['2023\tannual report 0 0 0', '总计']));
test('GB18030, undeclared', async () => expect(await linesOf(new Uint8Array([0xd7, 0xdc, 0xbc, 0xc6, 0x0a, 0x30]))).toEqual(['总计', '0']));

test('what is no text is a finding, not a page of signs', async () => {
  const noise = new Uint8Array(5000).map((_, index) => (index * 7919 + (index >> 3) * 31) % 256);
  expect(await decode(noise)).toMatchObject({ value: { lines: [] }, findings: [{ severity: 'error', origin: 'reading' }] });
});
test('an empty file is named so', async () => expect(await decode(new Uint8Array())).toMatchObject({ findings: [{ check: 'decode.empty' }] }));
test.each([['one line', 'a'.repeat(20_000_001)], ['short lines', '1\n'.repeat(200_001)]])('more text than any report has is refused: %s', async (_kind, text) => {
  expect(await decode(utf8(text))).toMatchObject({ value: { lines: [] }, findings: [{ check: 'decode.too_large', origin: 'reading', severity: 'error' }] });
});
test('any bytes give a document', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
    expect((await decode(bytes)).value.lines).toBeInstanceOf(Array);
  }));
});
