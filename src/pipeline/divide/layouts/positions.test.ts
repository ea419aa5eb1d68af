import { describe, expect, test } from 'vitest';
import type { DocumentLine } from '../../decode/document.ts';
import { decodeText } from '../../decode/text.ts';
import { positionedTables } from './positions.ts';

/** Rows as text: cells joined by a bar, blank ones as a dot, unsettled rows with a question mark in front. */
function rowsIn(text: string): string[] {
  return positionedTables(decodeText(text).lines).flatMap(({ rows }) => rows.map((row) => (
    `${row.unsettled ? '? ' : ''}${row.cells.map((cell) => cell.text.trim() || '.').join('|')}`
  )));
}

const heads = [
  '                                          自然人  法人或其他组织                                        总计',
  '                                                  商业企业  科研机构  社会公益组织  法律服务机构  其他',
];
const received = '一、本年新收政府信息公开申请数量          5       0         0         0             0             1     6';
const repeat = '                2.重复申请                0       0         0         0             0             0     0';
const table = (...rows: string[]): string => [...heads, received, ...rows].join('\n');
const bodyOf = (...rows: string[]): string[] => rowsIn(table(...rows)).slice(2);

/** A label at place 16 and one figure at the place given; Chinese characters take two. */
const rowWith = (label: string, figure: string, at: number): string => {
  const start = `${' '.repeat(16)}${label}`;
  return `${start}${' '.repeat(at - 16 - [...label].reduce((width, letter) => width + (/[!-~]/.test(letter) ? 1 : 2), 0))}${figure}`;
};

describe('positionedTables, text in columns of blanks', () => {
  test('heads over two lines, labels, figures', () => {
    expect(rowsIn(table(repeat))).toEqual([
      '自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计', '一、本年新收政府信息公开申请数量|5|0|0|0|0|1|6', '2.重复申请|0|0|0|0|0|0|0',
    ]);
  });
  test('blank cells keep their place, also where a row has one figure', () => {
    expect(bodyOf(rowWith('2.重复申请', '3', 60))).toEqual(['2.重复申请|.|.|3|.|.|.|.']);
  });
  test.each([
    ['first', ['                5.要求行政机关确认或重    1       0         0         0             0             0     1', '                新出具已获取信息']],
    ['last', ['                5.要求行政机关确认或重', '                新出具已获取信息          1       0         0         0             0             0     1']],
    ['middle', ['                5.要求行政机关确', '                认或重新出具已获          1       0         0         0             0             0     1', '                取信息']],
    ['no', ['                5.要求行政机关确认或重', '                                          1       0         0         0             0             0     1', '                新出具已获取信息']],
  ])('a label over several lines with figures beside the %s one', (_, lines) => {
    const rows = bodyOf(...lines, repeat);
    expect(rows.map((row) => row.split('|').slice(1).join(' '))).toEqual(['1 0 0 0 0 0 1', '0 0 0 0 0 0 0']);
    expect(rows[0]?.split('|')[0]).toBe('5.要求行政机关确认或重新出具已获取信息');
  });
  test('group labels beside the rows, cut in pieces, are no labels of theirs', () => {
    expect(bodyOf(
      '（五）不        1.信访举报投诉类申请      0       0         0         0             0             0     0',
      '予处理          2.重复申请                1       0         0         0             0             0     1',
    )).toEqual(['1.信访举报投诉类申请|0|0|0|0|0|0|0', '2.重复申请|1|0|0|0|0|0|1']);
  });
  test('page numbers, running heads and heads once more between rows', () => {
    const rows = bodyOf('', '                                - 7 -', '', '某县人民政府2024年政府信息公开工作年度报告', '', ...heads, repeat, '', '                    8', '', repeat);
    expect(rows).toEqual(['自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计', '2.重复申请|0|0|0|0|0|0|0', '2.重复申请|0|0|0|0|0|0|0']);
  });
  test('figures to the right under heads to the left', () => {
    expect(rowsIn([
      '信息内容    上一年项目数量  本年增/减       处理决定数量', '行政许可                 7              -2               31', '其他对外管理服务事项                    +4                 ',
      '信息内容    采购项目数量    采购总金额', '政府集中采购                            251000元',
    ].join('\n'))).toEqual(['上一年项目数量|本年增/减|处理决定数量', '行政许可|7|-2|31', '其他对外管理服务事项|.|+4|.', '采购项目数量|采购总金额', '政府集中采购|.|251000元']);
  });
  test('a figure between two columns has no column, and its row no cells', () => {
    expect(bodyOf(rowWith('2.重复申请', '3', 58))).toEqual(['? 2.重复申请|3']);
  });
  test('a figure that touches its label is not told from it', () => {
    expect(bodyOf('                2.重复申请16              0       0         0         0             0             0     0')).toEqual(['? 2.重复申请16|0       0         0         0             0             0     0']);
  });
  test('scraps of several rows in the column of labels are no row', () => {
    expect(bodyOf('3.其他 0 0 0 0   （七）总计 0 0 0', repeat)).toEqual(['2.重复申请|0|0|0|0|0|0|0']);
  });
  test('figures apart from their label stay apart: their order is for the reader', () => {
    expect(bodyOf('                2.重复申请', '                                          1       0         0         0             0             0     1')).toEqual(['2.重复申请|.|.|.|.|.|.|.', '1|0|0|0|0|0|1']);
  });
  test('two figures alone beside two blank rows may be of either', () => {
    expect(bodyOf('                1.信访举报投诉类申请', '                                          1                                                                 1', '                2.重复申请'))
      .toEqual(['? 1.信访举报投诉类申请', '? .|1                                                                 1', '? 2.重复申请']);
  });
  test('text behind a table that runs on through its columns is not in it', () => {
    const [only] = positionedTables(decodeText(`${table(repeat)}\n\n2024年本机关共收到政府信息公开申请6件，均已按时答复，没有结转下年度继续办理的申请。\n`).lines);
    expect(only).toMatchObject({ from: 0, to: 4 });
  });
  test('table 4 with nothing below its heads is blank', () => {
    const results = '结果维持  结果纠正  其他结果  尚未审结  总计';
    const text = `${Array.from({ length: 3 }, () => results).join('  ')}\n\n五、存在的主要问题及改进情况\n无。`;
    const [review] = positionedTables(decodeText(`${table(repeat)}\n\n${text}`).lines).filter(({ rows }) => rows[0]?.cells.length === 15);
    expect(review?.rows[1]?.cells.map((cell) => cell.text)).toEqual(Array.from({ length: 15 }, () => ''));
  });
  test('half a set of heads settles nothing', () => {
    expect(rowsIn(table(repeat).replace('科研机构', '        ').replace('商业企业', '        ').replace('自然人', '      '))).toEqual([]);
  });
});

describe('positionedTables, pages of a PDF', () => {
  /** A line of print at a height of a page: words at their left edges, ten points a character. */
  const line = (page: number, top: number, ...words: [text: string, left: number][]): DocumentLine => {
    let text = '';
    const pieces = words.map(([word, left]) => {
      const start = text === '' ? 0 : text.length + 2;
      text = text === '' ? word : `${text}  ${word}`;
      return { start, end: start + word.length, left, right: left + word.length * (/\d/.test(word) ? 5 : 10), top, bottom: top + 10 };
    });
    return { text, page, pieces };
  };
  const printedHeads = (page: number, top: number): DocumentLine => line(page, top, ['自然人', 200], ['商业企业', 240], ['科研机构', 290], ['社会公益组织', 340], ['法律服务机构', 410], ['其他', 480], ['总计', 510]);
  const figures = (...lefts: number[]): [string, number][] => lefts.map((left, index): [string, number] => [String(index), left]);
  const usual = [212, 258, 308, 368, 438, 488, 518];
  const anew = [380, 400, 420, 440, 460, 480, 500];
  const rowsOfLines = (...lines: DocumentLine[]): string[] => positionedTables(lines).flatMap(({ rows }) => rows.slice(1).map((row) => (
    `${row.unsettled ? '? ' : ''}${row.cells.map((cell) => cell.text || '.').join('|')}`
  )));

  test('a part on the next page has the columns of the heads', () => {
    expect(rowsOfLines(printedHeads(1, 700), line(1, 720, ['2.重复申请', 20], ...figures(...usual)), line(2, 40, ['3.要求提供公开出版物', 20], ['7', 308])))
      .toEqual(['2.重复申请|0|1|2|3|4|5|6', '3.要求提供公开出版物|.|.|7|.|.|.|.']);
  });
  test('a part laid out anew has those that its complete rows agree on, and labels as far as there', () => {
    expect(rowsOfLines(
      printedHeads(1, 600), line(1, 620, ['1.信访举报投诉类申请', 20], ...figures(...usual)), line(1, 660, ['-3-', 20]),
      line(1, 700, ['2.重复申请', 270], ...figures(...anew)), line(1, 720, ['3.要求提供公开出版物', 220], ...figures(...anew)), line(1, 740, ['4.无正当理由大量反复申请', 220], ['9', 400]),
    ).slice(1)).toEqual(['2.重复申请|0|1|2|3|4|5|6', '3.要求提供公开出版物|0|1|2|3|4|5|6', '4.无正当理由大量反复申请|.|9|.|.|.|.|.']);
  });
  test('a part behind a page number that shows no columns is unsettled', () => {
    expect(rowsOfLines(printedHeads(1, 600), line(1, 620, ['2.重复申请', 20], ...figures(...usual)), line(1, 660, ['-3-', 20]), line(1, 700, ['3.要求提供公开出版物', 20], ['7', 308])))
      .toEqual(['2.重复申请|0|1|2|3|4|5|6', '? 3.要求提供公开出版物|7']);
  });
  test('heads on both sides of a page end', () => {
    expect(rowsOfLines(
      line(1, 780, ['自然人', 200], ['总计', 510]), line(2, 20, ['之和', 20]), line(2, 30, ['商业企业', 240], ['科研机构', 290], ['社会公益组织', 340], ['法律服务机构', 410], ['其他', 480]),
      line(2, 60, ['2.重复申请', 20], ...figures(...usual)),
    )).toEqual(['2.重复申请|0|1|2|3|4|5|6']);
  });
});
