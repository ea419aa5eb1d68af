import { describe, expect, test } from 'vitest';
import { decodeText } from '../decode/text.ts';
import { divide } from '../divide/divide.ts';
import { locate } from '../locate/locate.ts';
import { readReview } from './review.ts';
import { seenTable } from './seen-row.ts';

const five = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
const heads = ['行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t', `${five}\t${five}\t${five}`];
const read = (...lines: string[]) => {
  const located = locate(divide(decodeText(lines.join('\n')))).find(({ table }) => table === 'review');
  if (!located) throw new Error('table 4 not located');
  const reading = readReview(seenTable(located));
  return { values: [...reading.cells.values()].map((cell) => cell.value), states: new Set([...reading.cells.values()].map((cell) => cell.state)), checks: reading.findings.map(({ check }) => check) };
};

describe('readReview', () => {
  test('one row of fifteen', () => {
    expect(read(...heads, '1\t1\t0\t0\t2\t4\t0\t0\t1\t5\t1\t0\t1\t0\t2')).toMatchObject({ values: [1, 1, 0, 0, 2, 4, 0, 0, 1, 5, 1, 0, 1, 0, 2], checks: [] });
  });
  test('three rows of five behind their labels', () => {
    expect(read(`\t${five}`, '行政复议\t1\t1\t0\t0\t2', '未经复议直接起诉\t4\t0\t0\t1\t5', '复议后起诉\t1\t0\t1\t0\t2'))
      .toMatchObject({ values: [1, 1, 0, 0, 2, 4, 0, 0, 1, 5, 1, 0, 1, 0, 2], checks: [] });
  });
  test('three rows of five without labels are nobody’s for certain', () => {
    expect(read(`\t${five}`, '\t1\t1\t0\t0\t2', '\t4\t0\t0\t1\t5', '\t1\t0\t1\t0\t2')).toMatchObject({ states: new Set(['unreadable']), checks: ['read.row_undetermined'] });
  });
  test('the same row once more (a page for screens and one for telephones) is one row, another is nobody’s for certain', () => {
    const [row, other] = ['1\t1\t0\t0\t2\t4\t0\t0\t1\t5\t1\t0\t1\t0\t2', '0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0'];
    expect(read(...heads, row, ...heads, row)).toMatchObject({ values: [1, 1, 0, 0, 2, 4, 0, 0, 1, 5, 1, 0, 1, 0, 2], checks: [] });
    expect(read(...heads, row, ...heads, other)).toMatchObject({ states: new Set(['unreadable']), checks: ['read.row_undetermined'] });
  });
  test('a row that names its body in front', () => {
    const row = '某县教育局\t1\t1\t0\t0\t2\t4\t0\t0\t1\t5\t1\t0\t1\t0\t2';
    expect(read(`单位\t${heads[0] ?? ''}`, `\t${heads[1] ?? ''}`, row)).toMatchObject({ values: [1, 1, 0, 0, 2, 4, 0, 0, 1, 5, 1, 0, 1, 0, 2], checks: [] });
    expect(read(`单位\t${heads[0] ?? ''}`, `\t${heads[1] ?? ''}`, row, row.replace('教育局\t1', '公安局\t3')).states).toEqual(new Set(['unreadable']));
  });
  const figures = '1\t1\t0\t0\t2\t4\t0\t0\t1\t5\t1\t0\t1\t0\t2';
  const totalFirst = '总计\t结果维持\t结果纠正\t其他结果\t尚未审结';
  test.each([
    ['总计 in front', ['行政复议\t\t\t\t\t行政诉讼', `${totalFirst}\t${totalFirst}\t${totalFirst}`]],
    ['复议后起诉 before 未经复议直接起诉', ['行政复议\t\t\t\t\t行政诉讼', '\t\t\t\t\t复议后起诉\t\t\t\t\t未经复议直接起诉', `${five}\t${five}\t${five}`]],
    ['行政诉讼 before 行政复议', ['行政诉讼\t\t\t\t\t\t\t\t\t\t行政复议', `${five}\t${five}\t${five}`]],
  ])('heads in another order than the form’s, %s: the figures are nobody’s for certain', (_, other) => {
    expect(read(...other, figures)).toMatchObject({ states: new Set(['unreadable']), checks: ['read.row_undetermined'] });
  });
  test('so in run-together text', () => {
    const front = '信息内容本年制发件数本年废止件数现行有效件数规章0 0 0行政规范性文件0 0 0行政许可0行政复议行政诉讼未经复议直接起诉复议后起诉';
    const [ordered, other] = [`${five}${five}${five}`, `${totalFirst}${totalFirst}${totalFirst}`].map((heads) => read(front + heads.replaceAll('\t', '') + figures.replaceAll('\t', ' ')).states);
    expect([ordered, other]).toEqual([new Set(['stated']), new Set(['unreadable'])]);
  });
  test('heads of which some are misread still stand in the form’s order', () => {
    expect(read('行政复仪\t\t\t\t\t行政诉讼', `${five.replace('结果维持', '绪杲惟持')}\t${five}\t${five.replace('总计', '合讦')}`, figures).checks).toEqual([]);
  });
  test('fifteen digits run together are inferred, and every cell is named', () => {
    expect(read(`信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件000行政许可0${heads.join('').replaceAll('\t', '')}110024001510102`))
      .toMatchObject({ values: [1, 1, 0, 0, 2, 4, 0, 0, 1, 5, 1, 0, 1, 0, 2], checks: ['read.inferred_from_sums'] });
  });
  test('a last cell that is blank beside figures: the row may have lost one and moved up', () => {
    expect(read(...heads, '1\t1\t0\t0\t2\t4\t0\t0\t1\t5\t1\t0\t1\t2\t').states).toEqual(new Set(['unreadable']));
  });
});
