import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { bomb, encryptedArchive, encryptedOffice, wordFile, wordXml } from './archives.ts';
import { circular, locked, recursive, scripted } from './pdfs.ts';

/** A document that nobody means well with, and what has to be said of it; null where any finding will do. */
export interface HostileDocument {
  name: string;
  bytes: Uint8Array;
  check: string | null;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 167 + (index >> 3) * 59) % 256);
const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length / 2);
const nested = (open: string, close: string, inner: string): string => open.repeat(10_000) + inner + close.repeat(10_000);

export const hostileDocuments = (): HostileDocument[] => [
  { name: 'empty.txt', bytes: utf8(''), check: 'decode.empty' },
  { name: 'blank.html', bytes: utf8(' \n\t\n'), check: 'decode.empty' },
  { name: 'noise.txt', bytes: noise(50_000), check: 'decode.not_text' },
  { name: 'zeros.txt', bytes: new Uint8Array(1_000_000), check: 'decode.not_text' },

  { name: 'truncated.docx', bytes: half(wordFile(wordXml('<w:p><w:r><w:t>1</w:t></w:r></w:p>'.repeat(50)))), check: 'decode.damaged' },
  { name: 'truncated.doc', bytes: half(readFileSync('test/decode/merged.doc')), check: null },
  { name: 'truncated.pdf', bytes: half(scripted()), check: null },
  { name: 'truncated.html', bytes: utf8('<html><body><table><tr><td>1<td>'), check: null },

  { name: 'locked.pdf', bytes: locked(), check: 'decode.encrypted' },
  { name: 'locked.docx', bytes: encryptedOffice(), check: 'decode.encrypted' },
  { name: 'locked.zip', bytes: encryptedArchive(), check: 'decode.encrypted' },

  { name: 'picture.docx', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, ...noise(500)]), check: null },
  { name: 'noise.pdf', bytes: new Uint8Array([...utf8('%PDF-1.7\n'), ...noise(20_000)]), check: 'decode.damaged' },
  { name: 'noise.doc', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...noise(20_000)]), check: null },
  { name: 'scripted.pdf', bytes: scripted(), check: 'locate.nothing_found' },
  { name: 'circular.pdf', bytes: circular(), check: null },
  { name: 'recursive.pdf', bytes: recursive(), check: null },

  { name: 'bomb.docx', bytes: bomb(), check: 'decode.too_large' },
  { name: 'bomb-in-a-box.zip', bytes: zipSync({ 'inner.zip': zipSync({ 'word.docx': bomb() }) }), check: 'decode.not_text' },
  { name: 'nested.html', bytes: utf8(nested('<table><tr><td>', '</td></tr></table>', '1')), check: null },
  { name: 'nested-open.html', bytes: utf8(nested('<div><table><tr><td>', '', '1')), check: null },
  { name: 'nested.docx', bytes: wordFile(wordXml(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', '<w:p><w:r><w:t>1</w:t></w:r></w:p>'))), check: null },
  { name: 'entities.docx', bytes: wordFile(`<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>${wordXml(`<w:p><w:r><w:t>${'&b;'.repeat(1000)}</w:t></w:r></w:p>`)}`), check: null },
  { name: 'spans.html', bytes: utf8(`<table>${'<tr><td rowspan=999999999 colspan=999999999>1</td></tr>'.repeat(2000)}</table>`), check: null },
  { name: 'one-line.txt', bytes: utf8('政府信息公开年度报告 0 '.repeat(200_000)), check: null },

  ...['a..b.txt', '..\\..\\windows.txt', '%2e%2e%2fetc.txt', '=cmd|calc!A0.txt', '<img src=x onerror=alert(1)>.txt', 'line\nbreak\u001b[31m.txt', 'right\u202eleft.txt', '-rf.txt', `${'长'.repeat(80)}.txt`]
    .map((name, index) => ({ name, bytes: utf8(`no report ${index}`), check: 'locate.nothing_found' })),
];
