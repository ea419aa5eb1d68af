import { describe, expect, test } from 'vitest';
import { editions } from './index.ts';
import { labelOf, likeness } from './label.ts';

const like = (a: string, b: string) => likeness(labelOf(a), labelOf(b));

describe('labelOf', () => {
  test.each([
    ['(三) 不予公开', '三', '不予公开'], ['（七）总计', '七', '总计'], ['4.保护第三方合法权益', '4', '保护第三方合法权益'], ['1、信访举报投诉类申请', '1', '信访举报投诉类申请'],
    ['一、本年新收政府信息公开申请数量', '一', '本年新收政府信息公开申请数量'], ['三类内部事务信息', '', '三类内部事务信息'], ['3.危及“三安全一稳定”', '3', '危及三安全一稳定'],
  ])('takes %j apart', (text, enumerator, body) => {
    expect(labelOf(text)).toMatchObject({ enumerator, body });
  });

  test('leaves a note in brackets out of the plain words', () => {
    expect(labelOf('（二）部分公开（区分处理的，只计这一情形，不计其他情形）').plain).toBe('部分公开');
  });
});

describe('likeness', () => {
  test.each([
    ['1.本机关不掌控相关政府信息', '1.本机关不掌握相关政府信息'], ['3.要求提供公开出物', '3.要求提供公开出版物'],
    ['5.要求行政机关确认或重新出具以获取信息', '5.要求行政机关确认或重新出具已获取信息'], ['1.厲于国家秘密', '1.属于国家秘密'],
  ])('real typos stay alike: %s', (typo, form) => {
    expect(like(typo, form)).toBeGreaterThan(0.75);
  });

  test('a piece from a label’s end is told, though not for sure', () => {
    const value = like('公开申请', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请');
    expect(value).toBeGreaterThan(0.55);
    expect(value).toBeLessThan(0.75);
  });

  test('no two rows of a table are alike enough to be taken for each other', () => {
    for (const edition of Object.values(editions)) {
      for (const table of Object.values(edition.tables)) {
        for (const a of table.rows) for (const b of table.rows) if (a !== b) expect(like(a.printed, b.printed), `${a.id} ${b.id}`).toBeLessThan(0.75);
      }
    }
  });
});
