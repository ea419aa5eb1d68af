import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeText } from '../decode/text.ts';
import { divide } from './divide.ts';
import { isSectionHeading } from './heading.ts';

const rejoined = (text: string) => {
  const document = decodeText(text);
  return divide(document).flatMap((block) => document.lines.slice(block.from, block.to)).map((line) => line.text).join('\n');
};

test('the blocks of a real report rejoin to its text', () => {
  for (const file of readdirSync('data/reports')) {
    const text = readFileSync(`data/reports/${file}`, 'utf8');
    expect(rejoined(text)).toBe(text);
  }
});

test('the blocks of any text rejoin to it', () => {
  const line = fc.array(fc.constantFrom('\t', '0', '一、', '总计', ' ', '。', '#', '企业', '12'), { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
    expect(rejoined(lines.join('\n'))).toBe(lines.join('\n'));
  }));
});

test('a label wrapped inside its cell is one cell, a heading below a table is none of its cells', () => {
  const document = decodeText('\t商业\n企业\n\t科研\n机构\n\t0\n四、政府信息公开行政复议');
  const [table, heading] = divide(document);
  expect(table).toMatchObject({ kind: 'table', layout: 'cell-lines', rows: [{ cells: [{ text: '商业企业' }, { text: '科研机构' }, { text: '0' }] }] });
  expect(heading).toMatchObject({ kind: 'heading', from: 5, to: 6 });
});

test('section headings are told from rows numbered like them', () => {
  for (const line of ['一、总体情况', '#### 四、收到和处理政府信息公开申请情况', '　　二、主动公开政府信息情况']) expect(isSectionHeading(line), line).toBe(true);
  for (const line of ['一、本年新收政府信息公开申请数量', '四、结转下年度继续办理', '（一）予以公开', '总计', '一、收到申请5件']) expect(isSectionHeading(line), line).toBe(false);
});
