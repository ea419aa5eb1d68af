import { expect, test } from 'vitest';
import { documentOfLine } from './ndjson.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('a line carries its document as text or as base64', () => {
  const { value: asText } = documentOfLine('{"file":"a/报告.txt","text":"总计\\t0\\n"}');
  expect([asText?.file, text(asText?.bytes)]).toEqual(['a/报告.txt', '总计\t0\n']);
  const { value: asBytes } = documentOfLine('{"file":"b.doc","base64":"0M8R4KGxGuE="}');
  expect(asBytes?.bytes).toEqual(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
});

test('a document may come without a name', () => expect(documentOfLine('{"text":""}')).toMatchObject({ value: { file: null }, findings: [] }));

test.each(['', 'null', '[]', '3', '{"file":"a"}', '{"text":5}', '{"base64":"%%"}', '{"text":"', '{"__proto__":{"text":"x"}}'])('%j carries none', (line) => {
  expect(documentOfLine(line)).toMatchObject({ value: null, findings: [{ check: 'decode.ndjson_line', origin: 'reading' }] });
});
