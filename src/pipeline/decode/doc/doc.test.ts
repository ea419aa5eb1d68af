import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDoc } from './doc.ts';

// test/decode/*.doc were made once with LibreOffice 7.4 (soffice --convert-to 'doc:MS Word 97') from made-up pages.
const fixture = (name: string) => new Uint8Array(readFileSync(`test/decode/${name}`));

describe('decodeDoc', () => {
  const { value, findings } = decodeDoc(fixture('merged.doc'));
  const rows = value.lines.filter((line) => line.row);

  test('paragraphs and rows in order', () => {
    expect(findings).toEqual([]);
    expect(value.lines.map((line) => line.text)).toEqual([
      '某县某局2023年政府信息公开工作年度报告', '组\t甲\t乙\t丙', '一\t1\t\t3', '二\t\t\t5\t6', '甲之下', '尾',
    ]);
  });
  test('an empty cell is a cell, and the row’s end is none', () => expect(rows.map((line) => line.row?.cells.length)).toEqual([4, 4, 5]));
  test('merged cells span the grid', () => {
    expect(rows[0]?.row?.cells.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([[0, 2], [2, 1], [3, 1], [4, 1]]);
    expect(rows[1]?.row?.cells.map(({ column }) => column)).toEqual([0, 2, 3, 4]);
  });
});

test('what cannot be opened is named', () => {
  const bytes = fixture('merged.doc');
  expect(decodeDoc(bytes.slice(0, 900)).findings).toMatchObject([{ check: 'decode.damaged' }]);
  const encrypted = bytes.slice();
  const at = indexOf(encrypted, [0xec, 0xa5]);
  encrypted[at + 0x0b] = (encrypted[at + 0x0b] ?? 0) | 1;
  expect(decodeDoc(encrypted).findings).toMatchObject([{ check: 'decode.encrypted' }]);
});

test('no bytes make it throw', () => {
  const bytes = fixture('merged.doc');
  for (let index = 0; index < 400; index += 1) {
    const damaged = bytes.slice();
    for (let k = 0; k < 12; k += 1) damaged[(index * 7919 + k * 104729 + 512) % damaged.length] = (index * 31 + k * 57) % 256;
    expect(decodeDoc(damaged).value.lines).toBeInstanceOf(Array);
  }
});

function indexOf(bytes: Uint8Array, signature: number[]): number {
  return bytes.findIndex((_, index) => signature.every((byte, offset) => bytes[index + offset] === byte));
}
