import { expect, test } from 'vitest';
import type { SourceFile } from '../pipeline/write/rows.ts';
import { sameText } from './same-text.ts';

const file = (...lines: string[]): SourceFile => ({ report_id: 'x', file: 'x.txt', format: 'txt', sha256: '', lines: lines.map((text) => ({ text, page: null })) });

const kept = '一是学习培训还不够深入，个别工作人员对政府信息公开工作的重要性认识不足；二是公开内容还不够丰富。';

test('a paragraph is the same whatever blanks and widths it is printed with', () => {
  const result = sameText(file('五、存在的主要问题及改进情况', kept, '今年我局共主动公开政府信息三百二十条，比上年有所增加，内容更加丰富。'), file(`　　${kept.replace('，', '， ')}`));
  expect(result).toEqual({ paragraphs: 2, same: [{ line: 2, text: kept }] });
});

test('what the form prescribes, tables and what the project leaves out are no paragraphs', () => {
  const form = file(
    '三、收到和处理政府信息公开申请情况', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '一、本年新收政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '〔略〕坚持以习近平新时代中国特色社会主义思想为指导，认真贯彻落实各项要求〔略〕',
  );
  expect(sameText(form, form)).toEqual({ paragraphs: 0, same: [] });
});
