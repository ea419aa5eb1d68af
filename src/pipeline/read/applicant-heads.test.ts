import { describe, expect, test } from 'vitest';
import { applicantHeads } from './applicant-heads.ts';

const kinds = '商业企业|科研机构|社会公益组织|法律服务机构|其他';
const read = (...rows: string[]) => {
  const { order, gridColumns, collapsed, told } = applicantHeads(rows.map((texts) => ({
    cells: texts.split('|').map((text, column) => ({ text, column, place: { line: 1, start: 0, end: text.length, page: null } })),
  })));
  return { order: order.map((id) => id.split('_')[0]).join(' '), gridColumns, collapsed, told };
};
const usual = 'natural business research public legal other total';

describe('applicantHeads', () => {
  test('heads in two rows of a grid', () => {
    expect(read('|自然人|法人或其他组织|||||总计', `||${kinds}|`)).toEqual({ order: usual, gridColumns: [1, 2, 3, 4, 5, 6, 7], collapsed: false, told: true });
  });
  test('总计 in front', () => expect(read('||总计|自然人|法人或其他组织||||', `||||${kinds}`)).toMatchObject({ order: 'total natural business research public legal other', gridColumns: [2, 3, 4, 5, 6, 7, 8] }));
  test('organizations in another order', () => {
    expect(read('|自然人|法人或其他组织|||||总计', '||其他|科研机构|社会公益组织|法律服务机构|商业企业|').order).toBe('natural other research public legal business total');
  });
  test('a scrap between table and heads that begins with a digit is no row of figures', () => {
    expect(read('4年', '|自然人|法人或其他组织|||||总计', '||其他|商业企业|科研机构|社会公益组织|法律服务机构|').order).toBe('natural other business research public legal total');
  });
  test('one head that is misread is the one that is missing', () => {
    expect(read('|总计|自然人|法人或其他组织||||', '|||商业企业|料硏机构|社会公益组织|法律服务机构|其他')).toMatchObject({ order: 'total natural business research public legal other', told: true });
  });
  test('two misread heads leave the order open', () => expect(read('|自然人|法人或其他组织|||||总计', '||商业甘业|料硏机构|社会公益组织|法律服务机构|其他|')).toMatchObject({ told: false }));
  test('two misread heads among others that stand in another order, or place, than the form’s: nothing can be told', () => {
    const outOfOrder = (row: string) => applicantHeads([{ cells: row.split('|').map((text, column) => ({ text, column, place: { line: 1, start: 0, end: text.length, page: null } })) }]).outOfOrder;
    expect(outOfOrder('商业企亚|法律服务机构|社会组枳|其他|科研机构')).toBe(true);
    expect(outOfOrder('社云公盆组织|科研机构|商亚全业|法律服务机构|其他')).toBe(false);
    expect(outOfOrder('社云公盆组织|商业企业|料硏机构|法律服务机构|其他')).toBe(true);
    expect(outOfOrder('商业甘业|料硏机构|社会公益组织|法律服务机构|其他')).toBe(false);
  });
  test('merged heads collapsed: 总计 stands over a kind of organization', () => {
    expect(read('|自然人|法人或其他组织|总计', `||${kinds}`)).toMatchObject({ order: usual, gridColumns: null, collapsed: true, told: true });
  });
  test('merged heads collapsed around 总计, which comes to stand between two kinds', () => {
    expect(read('|自然人|法人或其他组织|总计', '||商业企业||科研机构|社会公益组织|法律服务机构|其他')).toMatchObject({ order: usual, gridColumns: null, collapsed: true });
  });
  test('no heads: the order of the form', () => expect(read('一、本年新收政府信息公开申请数量|1|0')).toEqual({ order: usual, gridColumns: null, collapsed: false, told: false }));
});
