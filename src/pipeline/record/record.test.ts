import { describe, expect, test } from 'vitest';
import { decodeText } from '../decode/text.ts';
import { agencyOf } from './agency.ts';
import { publishedDateOf } from './published-date.ts';
import { readRegister } from './register.ts';
import { regionOf } from './region.ts';
import { scopeOf } from './scope.ts';
import { sectionsOf } from './sections.ts';
import { titleOf } from './title.ts';
import { yearOf } from './year.ts';

const { register } = readRegister('agencies.csv', [
  'agency_id,name,aliases,name_en,region_code,level,system',
  'ruzhou-xinfang,汝州市信访局,汝州信访局,,410482,county,petition',
  'suqian,宿迁市人民政府,,,321300,prefecture,government',
].join('\n'));
const documentOf = (...lines: string[]) => decodeText(lines.join('\n'));
const agencyIn = async (...lines: string[]) => (await agencyOf(titleOf(documentOf(...lines)), documentOf(...lines), register)).value;

describe('title', () => {
  test('a title of one line', () => expect(titleOf(documentOf('', '# 兴县信访局文件', '## 兴县信访局 2023年政府信息公开工作年度报告'))?.text).toBe('兴县信访局2023年政府信息公开工作年度报告'));
  test('the body on the line above', () => expect(titleOf(documentOf('2019年度忻州市信访局', '政府信息公开工作年度报告'))?.text).toBe('2019年度忻州市信访局政府信息公开工作年度报告'));
  test('cut in three lines', () => expect(titleOf(documentOf('某县某镇人民政府', '二〇二三年政府信息公开', '工作年度报告'))?.text).toBe('某县某镇人民政府二〇二三年政府信息公开工作年度报告'));
  test.each([
    '标　　题：\t某县教育局2023年政府信息公开工作年度报告\t发布日期：\t2024-01-22', 'Title: 某县教育局2023年政府信息公开工作年度报告', '【年报】某县教育局2023年政府信息公开工作年度报告',
    '首页 > 政府信息公开年报 > 某县教育局2023年政府信息公开工作年度报告',
  ])('of a page: %s', (line) => expect(titleOf(documentOf(line))?.text).toBe('某县教育局2023年政府信息公开工作年度报告'));
  test('of a report in one line', () => expect(titleOf(documentOf(`某县教育局2023年政府信息公开工作年度报告根据条例编制，${'略'.repeat(400)}`))?.text).toBe('某县教育局2023年政府信息公开工作年度报告'));
  test('among those of other bodies, the one that the text is about', () => {
    expect(titleOf(documentOf('某县财政局2023年政府信息公开工作年度报告', '某县教育局2023年政府信息公开工作年度报告', '上一篇：某县民政局2023年政府信息公开工作年度报告', '某县教育局坚持公开。'))?.text)
      .toBe('某县教育局2023年政府信息公开工作年度报告');
  });
  test('a sentence about the report is no title', () => expect(titleOf(documentOf('现将2023年政府信息公开工作年度报告公布如下。'))).toBeNull());
});

describe('year', () => {
  test('of the title', () => expect(yearOf('兴县信访局2023年政府信息公开工作年度报告', documentOf('')).value).toBe(2023));
  test('in Chinese numerals', () => expect(yearOf('二〇二二年政府信息公开工作年度报告', documentOf('')).value).toBe(2022));
  test('of the period, where the title has none', () => expect(yearOf(null, documentOf('统计期限为2025年1月1日至12月31日')).value).toBe(2025));
  test('none where title and period differ, and a finding', () => {
    expect(yearOf('2022年政府信息公开工作年度报告', documentOf('', '自2023年1月1日起至2023年12月31日止')))
      .toMatchObject({ value: null, findings: [{ check: 'agency.year_conflict', line: 2 }] });
  });
});

describe('agency', () => {
  test('a place stands for its government', async () => expect((await agencyIn('宿迁市2023年政府信息公开工作年度报告'))?.id).toBe('suqian'));
  test('a title that says only 信访局 is told from the text', async () => {
    expect((await agencyIn('信访局2022年政府信息公开工作年度报告', '目前"汝州信访局"微信公众号'))?.id).toBe('ruzhou-xinfang');
  });
  test('a title that says only 教育局 is not told from another bureau’s name', async () => {
    expect(await agencyIn('教育局2022年政府信息公开工作年度报告', '目前"汝州信访局"微信公众号')).toBeNull();
  });
  test.each([['2023年政府信息公开工作年度报告', '发布机构：沭阳县教育局'], ['县教育局2023年政府信息公开工作年度报告', '发布单位： 沭阳县教育局'], ['教育局2023年政府信息公开工作年度报告', '无。', '沭阳县教育局', '2024年1月9日'], ['沭阳县教育局关于公布2023年政府信息公开工作年度报告的通知']])(
    'named in full by its publisher, signature or title: %s %s', async (...lines) => expect(await agencyIn(...lines)).toMatchObject({ name: '沭阳县教育局', regionCode: '321322' }));
  test('a publisher of another kind is not the body', async () => expect(await agencyIn('县财政局2023年政府信息公开工作年度报告', '发布机构：沭阳县教育局')).toBeNull());
  test('a body that the register lacks gets an id from its region and name', async () => {
    const agency = await agencyIn('沭阳县发展和改革局2023年政府信息公开年度报告');
    expect(agency).toMatchObject({ name: '沭阳县发展和改革局', regionCode: '321322', level: 'county', system: 'development_reform' });
    expect(agency?.id).toMatch(/^321322-[0-9a-f]{8}$/);
  });
});

describe('region', () => {
  test('by the name’s own beginning', () => expect(regionOf('淮安市洪泽区人民政府')?.code).toBe('320813'));
  test('a name that several places share is not settled by guess', () => expect(regionOf('鼓楼区人民政府')).toBeNull());
  test('a name that several share is settled by the place above it', () => expect(regionOf('南京市鼓楼区人民政府')?.code).toBe('320106'));
});

describe('sections, however they are numbered', () => {
  test.each(['二、主动公开政府信息情况', '## 二．主动公开政府信息情况', '2.主动公开政府信息情况', '第二部分 主动公开政府信息情况', '第二章　主动公开政府信息情况', '主动公开政府信息情况'])('%s', (line) => {
    expect(sectionsOf(documentOf('根据条例编制。', line, '略。'))).toEqual(['disclosure']);
  });
  test.each(['一是主动公开政府信息情况有待改进。', '主动公开政府信息情况：全年36件', '现将主动公开政府信息情况报告如下，请审阅'])('%s is no heading', (line) => expect(sectionsOf(documentOf(line))).toEqual([]));
});

describe('date', () => {
  test('a page’s own publication date', () => expect(publishedDateOf(documentOf('发布时间: 2021-03-05 08:58'))).toEqual({ date: '2021-03-05', basis: 'published' }));
  test.each(['成文日期：2024-01-18\t发 布 日 期：2024年1月22日', '【信息时间：2024-01-22 阅读次数：55】', '[ 发布时间 ] 2024-01-22', '时间：2024-01-22 来源：某局'])('a page’s own, however it words it: %s', (line) => {
    expect(publishedDateOf(documentOf(line))).toEqual({ date: '2024-01-22', basis: 'published' });
  });
  test('right below the title', () => {
    const [title, source, day] = ['某县教育局2023年政府信息公开工作年度报告', '2024-01-22 17:30 来源：某局', '（2024年1月22日）'];
    expect(publishedDateOf(documentOf(title, source, '正文'), titleOf(documentOf(title)))).toEqual({ date: '2024-01-22', basis: 'published' });
    expect(publishedDateOf(documentOf(title, day, '正文'), titleOf(documentOf(title)))).toEqual({ date: '2024-01-22', basis: 'signed' });
  });
  test('成文日期 is the day of the signature', () => expect(publishedDateOf(documentOf('成文日期：2024-01-18'))).toEqual({ date: '2024-01-18', basis: 'signed' }));
  test('nobody signs a report before its year is over', () => expect(publishedDateOf(documentOf('某县教育局2022年政府信息公开工作年度报告', '2023-01-19'), null, 2023)).toBeNull());
  test('a signature’s date', () => expect(publishedDateOf(documentOf('正文', '忻州市信访局', '2020年2月14日'))).toEqual({ date: '2020-02-14', basis: 'signed' }));
  test('in Chinese numerals', () => expect(publishedDateOf(documentOf('二〇二四年一月三十一日'))).toEqual({ date: '2024-01-31', basis: 'signed' }));
  test('no day of the calendar', () => expect(publishedDateOf(documentOf('2020年2月30日'))).toBeNull());
});

describe('scope', () => {
  const government = { ...register.agencies[1]! };
  test('a department reports its own', () => expect(scopeOf(register.agencies[0]!, '标题', documentOf('')).scope).toBe('body'));
  test('a government that sums up its area says so', () => {
    expect(scopeOf(government, null, documentOf('2020年全市各级行政机关共受理政府信息公开申请21件'))).toMatchObject({ scope: 'area', quote: '全市各级行政机关共受理政府信息公开申请21件' });
  });
  test('a government that does not say is unknown', () => expect(scopeOf(government, null, documentOf('收到申请21件')).scope).toBe('unknown'));
});

test('sections are told by their words, whatever their numerals', () => {
  expect(sectionsOf(documentOf('一、总体情况', '四、收到和处理政府信息公开申请情况', '五、存在的主要问题及改进措施'))).toEqual(['overview', 'requests', 'problems']);
});
