import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { formatOf } from './signature.ts';

const archive = (...paths: string[]) => zipSync(Object.fromEntries(paths.map((path) => [path, new Uint8Array([1])])));

test.each([
  ['docx', archive('[Content_Types].xml', 'word/document.xml')],
  ['ofd', archive('OFD.xml', 'Doc_0/Document.xml')],
  ['unknown', archive('[Content_Types].xml', 'xl/workbook.xml')],
  ['docx', archive('word/document.xml').subarray(0, 60)],
  ['pdf', new TextEncoder().encode('%PDF-1.7')],
  ['text', new TextEncoder().encode('PK 总计')],
  ['text', new Uint8Array()],
] as const)('%s', (format, bytes) => expect(formatOf(bytes)).toBe(format));
