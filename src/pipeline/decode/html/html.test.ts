import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeHtml, isHtml } from './html.ts';

/** What a page shows: a line as its text, a table row as its cells. */
const shown = (source: string) => decodeHtml(source).value.lines
  .map(({ text, row }) => row?.cells.map(({ start, end }) => text.slice(start, end)) ?? text);
const columns = (source: string) => decodeHtml(source).value.lines.map(({ row }) => row?.cells.map((cell) => cell.column));
const checks = (source: string) => decodeHtml(source).findings.map((finding) => finding.check);

test('blocks, list items and br end lines, inline elements do not', () => {
  expect(shown('<div>一、<b>总体</b><font><span>情况</span></font><p>甲<br>乙<br/>丙</p><ul><li>丁<li>戊</ul>己</div>'))
    .toEqual(['一、总体情况', '甲', '乙', '丙', '丁', '戊', '己']);
});
test('white space is one space, save U+00A0 and U+3000', () => {
  expect(shown('<p>\n 共  收到\n\t3 <i> 件</i>\n</p><p>&nbsp;&nbsp;　甲&#160;乙 </p>')).toEqual(['共 收到 3 件', '\u00a0\u00a0\u3000甲\u00a0乙']);
});
test('a wrapped line of the source is no space between Chinese characters', () => {
  expect(shown('<p>本年新收\r\n    申请，\n共\n3\n件</p>')).toEqual(['本年新收申请，共 3 件']);
});
test('pre keeps its lines and tabs', () => expect(shown('<pre>规章\t1\t2\n\n行政许可\t3</pre>')).toEqual(['规章\t1\t2', '行政许可\t3']));
test('entities', () => expect(shown('<p>&lt;&#20214;&#x4EF6;&amp;nbsp&quot;&nosuch;</p>')).toEqual(['<件件&nbsp"&nosuch;']));
test('what shows nothing is dropped: editors leave it in empty cells and between digits', () => {
  expect(shown('<table><tr><td>总计<td>&#8203;<td>1&shy;2&zwnj;3</table>')).toEqual([['总计', '', '123']]);
});

test('scripts, styles, comments, Word’s islands and form fields are no text', () => {
  expect(shown(`<head><meta charset=gbk><style>p{}</style></head><!-- <p>1</p> --><script>if(a<b)"</p>"</script><noscript>2</noscript>
    <xml><w:View>Normal</w:View></xml><![if !supportLists]>一、<![endif]>总体<!--[if gte mso 9]><p>3</p><![endif]--><select><option>4</select>
    <textarea><p>5</textarea><o:p></o:p><button>打印</button><svg><title>6</title><text>7</text></svg>`)).toEqual(['一、总体']);
});
test('what is hidden is no text, in whatever way its end is left out', () => {
  expect(shown('<p>1<p style="DISPLAY : none">x<p>2<span hidden>x<br>x</span>3<span style="mso-hide:all">x<div>4</div><div style=display:none>x<div>x</div>x</div>5'))
    .toEqual(['1', '23', '4', '5']);
  expect(shown('<table><tr><td>a<td style="display:none">x<td>b<tr hidden><td>x<td>x<tr><td>c<td>d<tr hidden><td>x</table>e')).toEqual([['a', 'b'], ['c', 'd'], 'e']);
  expect(shown('<table><tr><td>a<td hidden><table><tr><td>x<td>x</table>x<td>b</table>')).toEqual([['a', 'b']]);
  expect(shown('<input hidden>1<img style="display:none">2')).toEqual(['12']);
});
test('struck-out figures are not the page’s', () => expect(shown('<table><tr><td>总计<td><s>12</s>13<td><del>1</del></table>')).toEqual([['总计', '13', '']]));
test('a footnote’s number does not join the figure', () => {
  expect(shown('<table><tr><td>规章<sup>1</sup><td>12<sup><span>2</span></sup><td>3<sup>[1]</sup><td>4</table>')).toEqual([['规章(1)', '12(2)', '3[1]', '4']]);
});

test('a form that was filled in shows what its fields hold', () => {
  expect(shown('<input value="搜索"><table><tr><td>规章<td><input type=text value="3"><td><input value=5><td><input type=hidden value=7></table>')).toEqual([['规章', '3', '5', '']]);
});

test('rows keep their cells apart and their offsets', () => {
  const [line] = decodeHtml('<table><tr><td>一、\n本年\t新收<br>申请</td><td></td><th>1<p>234</p></th></tr></table>').value.lines;
  expect(line?.text).toBe('一、本年 新收  申请\t\t1  234');
  expect(line?.row).toEqual({ table: 0, cells: [
    { column: 0, columnSpan: 1, rowSpan: 1, start: 0, end: 11 },
    { column: 1, columnSpan: 1, rowSpan: 1, start: 12, end: 12 },
    { column: 2, columnSpan: 1, rowSpan: 1, start: 13, end: 19 },
  ] });
});
test('cells stand in their grid columns', () => {
  expect(columns('<table><tr><td rowspan=3 colspan=3>a<td colspan=7>b<tr><td rowspan=2>c<td colspan=5>d<td rowspan=2>e<tr><td>f<td>g</table>'))
    .toEqual([[0, 3], [3, 4, 9], [4, 5]]);
  expect(columns('<table><thead><tr><td rowspan=9>a<td>b</thead><tbody><tr><td>c<td>d<tr><td rowspan=0>e<td>f<tr><td>g<td>h</table>'))
    .toEqual([[0, 1], [0, 1], [0, 1], [1, 2]]);
  expect(columns('<table><tr><td colspan="x">a<td colspan=0>b<td rowspan=-1 colspan=" 2px">c<td>d</table>')).toEqual([[0, 1, 2, 4]]);
});
test('rows and cells may leave out their ends, and lie open inside', () => {
  expect(shown('<table><td>a<span>b<td>c<tr><td>d</td><p>e</p><td>f</tr><tr></tr></table>g')).toEqual(['e', ['ab', 'c'], ['d', 'f'], 'g']);
  expect(shown('</td></tr></table><td>a</td><tr>b')).toEqual(['a', 'b']);
});
test('text in a table outside its cells comes before it', () => expect(shown('<table><caption>表二</caption>x<tr><td>a<td>b</table>')).toEqual(['表二', 'x', ['a', 'b']]));

test('a table that arranges the page gives way to what stands in it', () => {
  const inner = '<table><tr><td>规章<td>1</tr></table>';
  expect(shown(`<table><tr><td>首页<br>公开</td><td><p>一、总体情况</p>${inner}<p>二、</p></td></tr></table>`)).toEqual(['首页', '公开', '一、总体情况', ['规章', '1'], '二、']);
  expect(shown(`<table><tr><td></td><td>${inner}${inner}</td></tr></table>`)).toEqual([['规章', '1'], ['规章', '1']]);
  expect(shown(`<table><tr><td>标题<tr><td>${'正文。'.repeat(20)}<tr><td>日期</table>`)).toEqual(['标题', '正文。'.repeat(20), '日期']);
  const prose = '正文。'.repeat(60);
  expect(shown(`<table><tr><td>左<td><p>${prose}</p><p>二</p><td>右</table>`)).toEqual(['左', prose, '二', '右']);
});
test('a long note within a row of figures leaves the row whole', () => {
  const note = '说明。'.repeat(60);
  expect(shown(`<table><tr><td>规章<td>1<td>2<td>${note}</table>`)).toEqual([['规章', '1', '2', note]]);
});
test('a table inside a cell is a table of its own; of one cell, it is that cell', () => {
  const source = '<table><tr><td>规章<td><table><tr><td>3<td>5</table><tr><td>行政许可<td><table><tr><td>7</table></table>';
  expect(shown(source)).toEqual([['规章'], ['3', '5'], ['行政许可', '7']]);
  expect(decodeHtml(source).value.lines.map(({ row }) => row?.table)).toEqual([0, 1, 0]);
});

test('a page that is cut off gives what is there', () => {
  const page = '<table><tr><td>规章</td><td>1</td></tr><tr><td>行政许可</td><td>2</td></tr></table>';
  expect(shown(page.slice(0, page.indexOf('</td></tr></table>')))).toEqual([['规章', '1'], ['行政许可', '2']]);
  expect(shown(page.slice(0, page.indexOf('行政') + 2) + '<td cols')).toEqual([['规章', '1'], ['行政']]);
});

test('tables in Markdown: the lines around them stay lines', () => {
  const text = '# 年度报告\n一、总体情况\n共3件。\n\n<table><tr><td>规章</td>\n<td>1\n2</td></tr></table>\n三、';
  expect(isHtml(text)).toBe(true);
  expect(shown(text)).toEqual(['# 年度报告', '一、总体情况', '共3件。', ['规章', '1 2'], '三、']);
});
test.each(['<!DOCTYPE html><p>', '\ufeff\n<!-- 1 --><html>', '<?xml version="1.0"?><HTML>', '<div class="x">报告', '<p>1'])('%j is HTML', (text) => expect(isHtml(text)).toBe(true));
test.each(['总计 < 3', '<标题>', '| a | b<br> |', '《<table>》', '<w:document>', '<pubDate>'])('%j is not', (text) => expect(isHtml(text)).toBe(false));

test('tables that only a script shows are read, and said to be', () => {
  const table = `<table>${'<tr><td>规章<td>1'.repeat(10)}</table>`;
  const rows = Array.from({ length: 10 }, () => ['规章', '1']);
  const page = `<p>甲<div style="display:none">${table}</div>`;
  expect(shown(page)).toEqual(['甲', ...rows]);
  expect(checks(page)).toEqual(['decode.hidden_content']);
  expect(shown(page + table)).toEqual(['甲', ...rows]);
  expect(checks(page + table)).toEqual([]);
});
test('a page without text is said to be one', () => expect(checks('<html><script>load()</script>')).toEqual(['decode.no_text']));

test('10 000 tables in one another are read as text where they are too deep', () => {
  const source = `${'<table><tr><td>'.repeat(10_000)}总计<td>1`;
  const start = performance.now();
  expect(decodeHtml(source).value.lines.map(({ text }) => text)).toEqual(['总计', '1']);
  expect(checks(source)).toEqual(['decode.nested_too_deeply']);
  expect(performance.now() - start).toBeLessThan(1000);
});
test.each([
  '<b>', '<p>a', '<td>', '<tr>', '<table>', '<tr><td colspan=1000 rowspan=65534>', '</p>', '<a b="', '<!--', '<select>', '&', '&#1', '<sup>1', 'a ', '<title>', '<p hidden>',
  '<table><tr><td>a<td>b</table>', ' ', '<svg>',
])('time stays in proportion for %j, again and again', (piece) => {
  const source = `<p>${piece.repeat(Math.ceil(2_000_000 / piece.length))}`;
  const start = performance.now();
  decodeHtml(source);
  expect(performance.now() - start).toBeLessThan(4000);
});
test('any tags give lines whose cells fit their text', () => {
  const pieces = fc.constantFrom(
    '<table>', '</table>', '<tr>', '</tr>', '<td>', '</td>', '<td colspan=3>', '<td rowspan=2>', '<tbody>', '</tbody>', '<p>', '</p>', '<br>', '<div hidden>',
    '</div>', '<s>', '</s>', '<sup>', '<td hidden>', '<tr hidden>', '<pre>', '</pre>', '<title>', '</title>', '<!--', '-->', '12', '总计', ' ', '\t', '\n', '&nbsp;', '<', '长'.repeat(160),
  );
  fc.assert(fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
    for (const { text, row } of decodeHtml(parts.join('')).value.lines) {
      expect(text.includes('\n')).toBe(false);
      if (!row) continue;
      expect(row.cells.map(({ start, end }) => text.slice(start, end)).join('\t')).toBe(text);
      expect(row.cells.every(({ start, end }) => !text.slice(start, end).includes('\t'))).toBe(true);
      expect(row.cells.every(({ column }, index) => column > (row.cells[index - 1]?.column ?? -1))).toBe(true);
    }
  }), { numRuns: 1000 });
});
