import { zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeDocx } from './docx.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const document = (body: string) => `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}<w:sectPr/></w:body></w:document>`;
const word = (body: string, others: Record<string, Uint8Array> = {}) => zipSync({ '[Content_Types].xml': bytesOf(''), 'word/document.xml': bytesOf(document(body)), ...others });

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs><w:rPr><w:vanish/></w:rPr></w:pPr>${runs.join('')}</w:p>`;
const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>${rows.join('')}</w:tbl>`;

const linesOf = (bytes: Uint8Array) => decodeDocx(bytes).value.lines;
const shown = (body: string) => linesOf(word(body)).map(({ text, row: cells }) => cells?.cells.map(({ start, end }) => text.slice(start, end)) ?? text);
const checks = (bytes: Uint8Array) => decodeDocx(bytes).findings.map((finding) => finding.check);

test('paragraphs and line breaks end lines; tabs stay, save those that indent', () => {
  expect(shown(paragraph(run('一、'), run('总体 情况')) + paragraph() + paragraph('<w:r><w:tab/><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙&amp;</w:t></w:r>')))
    .toEqual(['一、总体 情况', '甲\t乙', '丙&']);
});
test('strict documents and other prefixes are read alike', () => {
  const strict = document(paragraph(run('总计'))).replaceAll('w:', 'ns0:');
  expect(linesOf(zipSync({ 'word/document2.xml': bytesOf(strict) })).map(({ text }) => text)).toEqual(['总计']);
});
test('UTF-16 is XML too', () => {
  const text = document(paragraph(run('总计')));
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8])]);
  expect(linesOf(zipSync({ 'word/document.xml': utf16 })).map((line) => line.text)).toEqual(['总计']);
});

test('tracked changes are taken as accepted', () => {
  expect(shown(paragraph(
    run('共'), `<w:del w:id="1">${run('12')}<w:r><w:delText>3</w:delText></w:r></w:del>`, `<w:ins>${run('13')}</w:ins>`,
    `<w:moveFrom>${run('x')}</w:moveFrom>`, `<w:moveTo>${run('件')}</w:moveTo>`,
  ))).toEqual(['共13件']);
  const changed = '<w:gridSpan w:val="2"/><w:tcPrChange><w:tcPr><w:gridSpan w:val="5"/></w:tcPr></w:tcPrChange>';
  expect(linesOf(word(table(row(cell('a', changed), cell('b')))))[0]?.row?.cells.map(({ column }) => column)).toEqual([0, 2]);
});
test('hidden and struck-out text is left out, unless the property is off', () => {
  expect(shown(paragraph(run('1', '<w:vanish/>'), run('2', '<w:strike w:val="true"/>'), run('3', '<w:dstrike w:val="0"/><w:vanish w:val="false"/>'), run('4')))).toEqual(['34']);
});
test('a raised digit does not join the figure, nor does a gloss the word', () => {
  expect(shown(paragraph(run('12'), run('1', '<w:vertAlign w:val="superscript"/>')))).toEqual(['12(1)']);
  expect(shown(paragraph(`<w:r><w:ruby><w:rt>${run('zǒng')}</w:rt><w:rubyBase>${run('总')}</w:rubyBase></w:ruby></w:r>`, run('计')))).toEqual(['总计']);
});
test('symbols and hyphens are characters', () => {
  expect(shown(paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:noBreakHyphen/><w:t>1</w:t></w:r>'))).toEqual(['\uf0fc-1']);
});
test('field codes are no text, their results are', () => {
  expect(shown(paragraph('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>=SUM(ABOVE)</w:instrText></w:r>', run('7'), `<w:hyperlink>${run('件')}</w:hyperlink>`))).toEqual(['7件']);
});

test('a text box stands before the paragraph it is anchored in, once', () => {
  const box = `<w:txbxContent>${paragraph(run('框'))}${table(row(cell('a'), cell('b')))}</w:txbxContent>`;
  const drawing = `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
  expect(shown(paragraph(run('前'), `<w:r>${drawing}</w:r>`, run('后')))).toEqual(['框', ['a', 'b'], '前后']);
  expect(shown(paragraph(`<w:r><mc:AlternateContent><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`))).toEqual(['框', ['a', 'b']]);
});
test('content controls are read; one that only prompts is empty, and its cell is there', () => {
  const control = (text: string, properties = '') => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${text}</w:sdtContent></w:sdt>`;
  expect(shown(table(row(control(cell('规章')), control(cell('单击此处输入文字。'), '<w:showingPlcHdr/>'), cell('3'))))).toEqual([['规章', '', '3']]);
  expect(shown(control(paragraph(run('一'))) + control(paragraph(run('x')), '<w:showingPlcHdr/>') + paragraph(run('二')))).toEqual(['一', '二']);
});

test('merged cells reach over columns and rows; what continues them is no cell', () => {
  const lines = linesOf(word(table(
    row(cell('本年', '<w:vMerge w:val="restart"/>'), cell('予以公开', '<w:gridSpan w:val="2"/>'), cell('1')),
    row(cell('', '<w:vMerge/>'), cell('不予公开', '<w:vMerge w:val="restart"/>'), cell('国家秘密'), cell('2')),
    row(cell('', '<w:vMerge w:val="continue"/>'), cell('', '<w:vMerge/>'), cell('查询'), cell('')),
    row('<w:trPr><w:gridBefore w:val="2"/></w:trPr>', cell('其他'), cell('4')),
  )));
  expect(lines.map(({ text }) => text)).toEqual(['本年\t予以公开\t1', '不予公开\t国家秘密\t2', '查询\t', '其他\t4']);
  expect(lines.map(({ row: cells }) => cells?.cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan]))).toEqual([
    [[0, 1, 3], [1, 2, 1], [3, 1, 1]], [[1, 1, 2], [2, 1, 1], [3, 1, 1]], [[2, 1, 1], [3, 1, 1]], [[2, 1, 1], [3, 1, 1]],
  ]);
});
test('cells merged the old way widen the one before', () => {
  const [line] = linesOf(word(table(row(cell('a', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('b')))));
  expect(line?.row?.cells.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([[0, 2], [2, 1]]);
});
test('a table within a cell is a table of its own', () => {
  const inner = table(row(cell('3'), cell('5')));
  expect(shown(table(row(cell('规章'), `<w:tc><w:tcPr/>${inner}<w:p/></w:tc>`), row(cell('行政许可'), cell('7'))))).toEqual([['规章'], ['3', '5'], ['行政许可', '7']]);
});

test('what cannot be read is named', () => {
  const whole = word(paragraph(run('总计')));
  expect(checks(whole)).toEqual([]);
  expect(checks(whole.subarray(0, whole.length - 40))).toEqual(['decode.damaged']);
  expect(checks(word(''))).toEqual(['decode.empty']);
  expect(checks(word('', { 'word/media/image1.jpeg': bytesOf('') }))).toEqual(['decode.needs_ocr']);
  expect(checks(zipSync({ 'word/document.xml': new Uint8Array(50_000_001) }, { level: 0 }))).toEqual(['decode.too_large']);
  expect(checks(word('<w:tbl><w:tr><w:tc>'.repeat(10_000) + paragraph(run('1'))))).toEqual(['decode.nested_too_deeply']);
});
test('damage never throws, and never shows as another text', () => {
  const whole = word(table(row(cell('规章'), cell('12345'), cell('678'))).repeat(5));
  const text = JSON.stringify(linesOf(whole));
  fc.assert(fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
    const damaged = whole.slice();
    damaged[at] = value;
    const { value: { lines }, findings } = decodeDocx(damaged);
    expect(findings.length > 0 || JSON.stringify(lines) === text).toBe(true);
  }), { numRuns: 500 });
});
