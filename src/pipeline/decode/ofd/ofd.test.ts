import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeOfd } from './ofd.ts';

/** An OFD made by hand after GB/T 33190: one page with a title and a drawn table of two rows and three columns. */
function ofd(content: string): Uint8Array {
  return zipSync({
    'OFD.xml': strToU8('<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>'),
    'Doc_0/Document.xml': strToU8('<ofd:Document xmlns:ofd="x"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>'),
    'Doc_0/Pages/Page_0/Content.xml': strToU8(`<ofd:Page xmlns:ofd="x"><ofd:Content><ofd:Layer>${content}</ofd:Layer></ofd:Content></ofd:Page>`),
  });
}
const text = (left: number, top: number, characters: string) => `<ofd:TextObject Boundary="${left} ${top} 60 5" Font="1" Size="4"><ofd:TextCode X="0" Y="3.5" DeltaX="g ${characters.length} ${/\d/.test(characters) ? 2 : 4}">${characters}</ofd:TextCode></ofd:TextObject>`;
const line = (x1: number, y1: number, x2: number, y2: number) => `<ofd:PathObject Boundary="0 0 210 297"><ofd:AbbreviatedData>M ${x1} ${y1} L ${x2} ${y2}</ofd:AbbreviatedData></ofd:PathObject>`;
const table = [
  ...[40, 50, 60].map((y) => line(20, y, 140, y)), ...[20, 80, 110, 140].map((x) => line(x, 40, x, 60)),
  text(25, 43, '规章'), text(85, 43, '12'), text(25, 53, '行政规范性文件'), text(115, 53, '7'),
].join('');

describe('decodeOfd', () => {
  test('text and drawn tables, blank cells included', () => {
    const { value, findings } = decodeOfd(ofd(text(60, 20, '某县年度报告') + table));
    expect(findings).toEqual([]);
    expect(value.lines.map((each) => each.text)).toEqual(['某县年度报告', '规章\t12\t', '行政规范性文件\t\t7']);
    expect(value.lines[2]?.row?.cells.map((cell) => cell.column)).toEqual([0, 1, 2]);
  });
  test('a page without text needs recognition', () => expect(decodeOfd(ofd('')).findings).toMatchObject([{ check: 'decode.needs_ocr' }]));
  test('a damaged container is named', () => expect(decodeOfd(ofd(table).slice(0, 200)).findings).toMatchObject([{ check: 'decode.damaged' }]));
  test('no bytes make it throw', () => {
    const whole = ofd(table);
    for (let index = 0; index < 300; index += 1) {
      const broken = whole.slice();
      for (let k = 0; k < 8; k += 1) broken[(index * 7919 + k * 104729) % broken.length] = (index * 31 + k * 57) % 256;
      expect(decodeOfd(broken).value.lines).toBeInstanceOf(Array);
    }
  });
});
