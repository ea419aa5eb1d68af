import { expect, test } from 'vitest';
import { decodeText } from '../decode/text.ts';
import { sampleAgency } from './sample-report.ts';
import { scopeOf } from './scope.ts';

const scope = (system: string, ...lines: string[]) => scopeOf({ ...sampleAgency, system }, '林泉县2023年年报', decodeText(lines.join('\n')));

test.each([
  ['汇总平潭综合实验区各有关单位政府信息公开工作情况编制而成', '汇总平潭综合实验区各有关单位'],
  ['2020年全区各级行政机关共受理政府信息公开申请21件，受理的', '全区各级行政机关共受理政府信息公开申请21件'],
  ['2016年全区主动公开政府信息3460条。', '全区主动公开政府信息3460条'],
  ['本报告由林泉县人民政府办公室代表县政府编制。', '代表县政府'],
  ['由各县区、市直各部门的年报综合而成。', '由各县区、市直各部门的年报综合而成'],
  ['所列数据来自全市编制发布年度报告的单位。', '来自全市编制发布年度报告的单位'],
  ['全年我区政府信息公开单位共公布政府信息2602条(其中', '我区政府信息公开单位共公布政府信息2602条(其中'],
])('a government sums up its area: %s', (text, quote) => {
  expect(scope('government', '一、总体情况', text)).toEqual({ scope: 'area', quote });
});

test('so may its general office, which otherwise reports its own', () => {
  expect(scope('general_office', '本报告由县政府办公室代表县政府编制').scope).toBe('area');
  expect(scope('general_office', '县政府办公室受理申请3件')).toEqual({ scope: 'body', quote: '林泉县2023年年报' });
});

test('a department reports its own, in its own words where it has any, whatever it says of its area', () => {
  expect(scope('petition', '全县各部门共公开信息500条', '2023年，我局主动公开政府信息12条。')).toEqual({ scope: 'body', quote: '我局主动公开政府信息12条' });
  expect(scope('petition', '服务全县大局', '我局严格遵循政府信息公开规定')).toEqual({ scope: 'body', quote: '林泉县2023年年报' });
});

test('what it asks of others is not what it sums up', () => {
  expect(scope('government', '督促各乡镇、各部门加强信息公开，综合运用图文、视频等形式解读部门文件。').scope).toBe('unknown');
});

test('a row of the form that every report prints shows nothing', () => {
  expect(scope('government', '1.本机关不掌握相关政府信息 0 0 申请', '公开')).toEqual({ scope: 'unknown', quote: '' });
});

test('words are found in full-width and traditional letters, and quoted as printed', () => {
  expect(scope('government', '２０２３年全縣主動公開政府信息９６條。')).toEqual({ scope: 'area', quote: '全縣主動公開政府信息９６條' });
});
