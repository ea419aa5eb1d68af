import { expect, test } from 'vitest';
import { decodeCharacters } from './encoding.ts';

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const page = (charset: string, ...bytes: number[]) => new Uint8Array([...ascii(`<head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">`), ...bytes]);
const total = { gbk: [0xd7, 0xdc, 0xbc, 0xc6], big5: [0xc1, 0x60, 0xad, 0x70], utf8: [0xe6, 0x80, 0xbb, 0xe8, 0xae, 0xa1] };

test.each([
  ['gb2312', total.gbk, 'gb18030', '总计'],
  ['GBK', total.gbk, 'gb18030', '总计'],
  ['big5', total.big5, 'big5', '總計'],
  ['gb2312', total.utf8, 'utf-8', '总计'],
  ['iso-8859-1', total.gbk, 'gb18030', '总计'],
])('a page that declares %s', (charset, bytes, encoding, text) => {
  const decoded = decodeCharacters(page(charset, ...bytes));
  expect(decoded).toMatchObject({ encoding, damaged: 0 });
  expect(decoded.text.endsWith(text)).toBe(true);
});

test('UTF-8 that is declared stays so where a byte is broken', () => {
  const decoded = decodeCharacters(page('utf-8', ...Array.from({ length: 50 }, () => total.utf8).flat(), 0xe6, 0x80, ...total.utf8));
  expect(decoded).toMatchObject({ encoding: 'utf-8', damaged: 1 });
  expect(decoded.text.endsWith('总计\ufffd总计')).toBe(true);
});
test('what the bytes do not bear out is not believed', () => {
  expect(decodeCharacters(page('utf-8', ...Array.from({ length: 200 }, () => total.gbk).flat())).encoding).toBe('gb18030');
});
