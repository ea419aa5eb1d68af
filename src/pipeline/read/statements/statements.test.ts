import { describe, expect, test } from 'vitest';
import type { Document } from '../../decode/document.ts';
import { decodeText } from '../../decode/text.ts';
import { divide } from '../../divide/divide.ts';
import { readStatements } from './statements.ts';

const read = (document: Document) => readStatements(document, divide(document));
const statements = (...lines: string[]) => read(decodeText(['林泉县信访局2023年政府信息公开工作年度报告', '', ...lines].join('\n'))).statements.map(({ value }) => value);
const brief = (...lines: string[]) => statements(...lines).map(({ metric, channel, value, unit }) => `${metric} ${channel} ${value}${unit ?? ''}`);

test('a statement keeps the document’s words, the sentence they stand in and the place of the figure', () => {
  const lines = ['通知', '2023 年，在局网站发布信息 2 428 条，订阅数增长至 1244 人。'];
  const [first, second] = statements(...lines);
  expect(first).toMatchObject({ statement: 1, label: '发布信息', value: 2428, unit: '条', quote: '在局网站发布信息 2 428 条' });
  expect(first?.place).toMatchObject({ line: 4 });
  expect(lines[1]?.slice(first?.place?.start, first?.place?.end)).toBe('2 428 条');
  expect(second).toMatchObject({ statement: 2, label: '订阅数', value: 1244, period: 'stock', quote: '在局网站发布信息 2 428 条，订阅数增长至 1244 人' });
});

describe('text comes in every shape', () => {
  test('a figure broken across lines is one figure, placed in the first', () => {
    const lines = ['2023年,我局持续加大主动公开力度,全年通过县政府门户网站主动公开政府信息12', '68条,在微信公众号发布信息342', '条。'];
    expect(brief(...lines)).toEqual(['items_published website 1268条', 'items_published wechat 342条']);
    expect(statements(...lines)[0]?.place).toMatchObject({ line: 3, start: 38, end: 40 });
  });

  test('a page number between the lines is none of it', () => {
    expect(brief('2023年,我局持续加大主动公开力度,全年通过县政府门户网站主动公开', '', '- 3 -', '', '政府信息1268条。')).toEqual(['items_published website 1268条']);
  });

  test('full-width, traditional, Kangxi radicals', () => {
    expect(brief('全年通过網站主動公開信息１２６條，微信公众号关注⼈数2100⼈。')).toEqual(['items_published website 126条', 'followers wechat 2100人']);
  });

  test('figures that only blanks keep apart are no figure', () => {
    expect(brief('全年网站发布信息12 20条。')).toEqual([]);
  });

  test('prose behind a tab, in a grid’s cell, or in one line with the tables', () => {
    expect(brief('\t2023年，我局在县政府网站公开信息91条。')).toEqual(['items_published website 91条']);
    const text = '2023年，我局在县政府网站公开信息91条。\t0';
    const row = { table: 0, cells: [{ column: 0, columnSpan: 1, rowSpan: 1, start: 0, end: 24 }, { column: 1, columnSpan: 1, rowSpan: 1, start: 25, end: 26 }] };
    expect(read({ format: 'html', lines: [{ text, page: null, row }] }).statements.map(({ value }) => value.value)).toEqual([91]);
    expect(brief('一、总体情况2023年，我局主动公开政府信息120条。二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数规章000行政规范性文件77132470行政许可2629行政处罚1330行政强制54。')).toEqual(['items_published all 120条']);
  });

  test('tables state nothing here', () => {
    expect(brief('第二十条第（一）项\t\t', '信息内容\t本年制发件数\t本年废止件数', '规章\t3件\t0件', '行政许可\t12条')).toEqual([]);
  });

  test('what is left out ends a sentence, so that the rest reads as in the whole document', () => {
    const [abridged] = statements('[bookmark: _GoBack]〔略〕主动在局网站发布信息893条。');
    const [whole] = statements('我局着眼于“互联网+政务服务”工作,主动在局网站发布信息893条。');
    expect({ ...abridged, place: null }).toEqual({ ...whole, place: null });
  });
});

describe('enumerations', () => {
  const parts = (...lines: string[]) => statements(...lines).map(({ value, partOf, breakdown }) => [value, partOf, breakdown]);

  test('one total is broken down twice, the second time without naming it: 平潭 2018', () => {
    expect(parts(
      '2023年全区主动公开政府信息2069条。其中，区直各部门主动公开政府信息1592条，占76.9%。各乡镇主动公开政府信息477条，占23.1%，量较大的是敖东镇。',
      '（二）主要类别。2023年，我区主动公开政府信息的主要类别有：机构职能类信息211条，规划计划类信息15条，其他信息1843条。',
    )).toEqual([[2069, null, null], [1592, 1, 1], [477, 1, 1], [211, 1, 2], [15, 1, 2], [1843, 1, 2]]);
  });

  test('a bracket within a list, and what comes behind it', () => {
    expect(parts('主动公开政府信息68条，其中组织机构类4条（含机构信息1条，内设机构3条），动态64条。')).toEqual([[68, null, null], [4, 1, 1], [1, 2, 2], [3, 2, 2], [64, 1, 1]]);
  });

  test('a clause that does something else ends it', () => {
    expect(parts('公开政府信息48条，其中动态35条，通知13条，办理建议9件，网站总访问量900次。')).toEqual([[48, null, null], [35, 1, 1], [13, 1, 1], [900, null, null]]);
  });

  test('其中 of a total that was not read leaves its figures alone', () => {
    expect(parts('处理各类事项560件，其中网站公开120条。')).toEqual([]);
  });

  test('a total behind its parts', () => {
    expect(parts('全年网站发布动态45条、公告20条，共计65条。')).toEqual([[45, 3, 1], [20, 3, 1], [65, null, null]]);
  });
});

test('whose a figure is, by its sentence', () => {
  const whose = (text: string) => read(decodeText(text)).statements.map((each) => each.whose);
  expect(whose('2023年，我局主动公开政府信息12条。')).toEqual([{ by: 'own' }]);
  expect(whose('2023年全县主动公开政府信息12条。')).toEqual([{ by: 'area' }]);
  expect(whose('县教育局发布招生信息320条。')).toEqual([{ by: 'body', name: '县教育局' }]);
  expect(whose('主动在局网站发布信息12条。')).toEqual([{ by: 'own' }]);
  expect(whose('围绕全县中心工作，在网站发布信息12条。')).toEqual([{ by: 'own' }]);
});

describe('whatever the text, reading ends', () => {
  test.each([
    ['figures without end', '1条'.repeat(200_000)],
    ['digits without end', '1'.repeat(500_000)],
    ['digits and blanks', '1 '.repeat(200_000)],
    ['lists without end', `主动公开政府信息9条，其中${'动态1条、'.repeat(100_000)}`],
    ['brackets without end', '主动公开政府信息9条('.repeat(50_000)],
    ['disputes without end', `因信息公开行政复议${'案件'.repeat(100_000)}1件。`.repeat(3)],
    ['short sentences in one paragraph', '主动公开政府信息9条。收到政府信息公开申请1件。'.repeat(5_000)],
    ['wrapped lines without end', '主动公开政府信息,网站和微信发布\n'.repeat(20_000)],
    ['quotation marks that never close', '“'.repeat(200_000)],
  ])('%s', (_, text) => {
    const document = decodeText(text);
    expect(() => readStatements(document, [{ kind: 'prose', from: 0, to: document.lines.length }])).not.toThrow();
  }, 5_000);
});

describe('what a clause leaves to its neighbours', () => {
  test.each<[string, string[]]>([
    ['主动公开政府信息645条，均通过政府网站公开。', ['items_published website 645条']],
    ['约有320条信息通过微信公众号推送。', ['items_published wechat 320条']],
    ['抖音号发布作品126个，点赞量8.6万，粉丝2.3万。', ['items_published douyin 126个', 'followers douyin 23000']],
    ['主动公开政府信息较2022年增长15%，达到2318条。', ['items_published all 2318条']],
    ['公众号粉丝由年初的3200人增加到年末的5100人。', ['followers wechat 5100人']],
    ['网站、公众号公开信息630条、425条。', ['items_published website 630条', 'items_published wechat 425条']],
    ['开通微信公众号和抖音号各一个。', ['accounts wechat 1个', 'accounts douyin 1个']],
    ['公众号推送信息102次226条。', ['items_published wechat 226条']],
  ])('%s', (sentence, expected) => expect(brief(sentence)).toEqual(expected));
});

describe('no figure of the body’s own publishing', () => {
  test.each([
    '省政府网站转载我局信息56条。', '人民网等媒体刊发我局稿件12篇。', '答复结果为：公开12件，不予公开3件。', '发放资料1200份，公开承诺书26份。',
    '截至2022年底，网站共发布信息8216条。', '2022年全年发布信息412条。', '比2022年减少公开信息86条。', '单篇最高阅读量3.2万次。',
  ])('%s', (sentence) => expect(brief(sentence)).toEqual([]));
});

describe('figures in words', () => {
  test.each<[string, string[]]>([
    ['通过网站发布信息三百二十条。', ['items_published website 320条']],
    ['全年推送微信上千条。', ['items_published wechat 1000条']],
    ['每年公开信息千条。', []],
    ['第十条信息已公开。', []],
  ])('%s', (sentence, expected) => expect(brief(sentence)).toEqual(expected));
});

test('parts that a sentence does not call so add up to their total exactly, or are none', () => {
  const parts = (sentence: string) => statements(sentence).map(({ value, partOf }) => [value, partOf]);
  expect(parts('全年共发布信息680篇，网站462篇，微信公众号218篇。')).toEqual([[680, null], [462, 1], [218, 1]]);
  expect(parts('全年共发布信息680篇，网站462篇，微信公众号219篇。')).toEqual([[680, null], [462, null], [219, null]]);
});
