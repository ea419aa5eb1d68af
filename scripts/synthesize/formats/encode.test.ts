import { expect, test } from 'vitest';
import { encoded, type Encoding } from './encode.ts';

const text = '三门峡市 2024\u00a0年\u3000—“规章”〔〕１２３ ⺠㎡';

test.each<[Encoding, string]>([['utf-8', 'utf-8'], ['utf-8-bom', 'utf-8'], ['utf-16le', 'utf-16le'], ['gb18030', 'gb18030']])('%s comes back', (encoding, label) => {
  expect(new TextDecoder(label).decode(encoded(text, encoding))).toBe(text);
});

test('marks at the beginning are there where they belong', () => {
  expect([...encoded('a', 'utf-8-bom')]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
  expect([...encoded('a', 'utf-16le')]).toEqual([0xff, 0xfe, 0x61, 0]);
});
