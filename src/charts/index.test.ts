import { expect, test } from 'vitest';
import { sampleAgency, sampleReport } from '../report/sample-report.ts';
import { charts, drawChart } from './index.ts';
import type { DrawnChart } from './index.ts';
import type { Language } from '../i18n/index.ts';

type Given = Parameters<typeof sampleReport>[2];

function drawn(id: string, years: Given[], language: Language = 'zh', more: Parameters<typeof sampleReport>[3] = {}): DrawnChart {
  const chart = charts.find((each) => each.id === id);
  if (!chart) throw new Error(`No chart ${id}`);
  const file = sampleAgency(years.map((given, index) => sampleReport('2021', 2021 + index, given, more)));
  return drawChart(chart, chart.series(file), { language, width: 'wide' });
}

const received = (value: number): Given => ({ 'requests.new_received.total': value });
const blank: Given = { 'requests.new_received.total': { value: null, state: 'blank' } };

test('a chart needs two stated years of which one is not zero', () => {
  expect(drawn('applications', [received(0), received(5)]).enough).toBe(true);
  expect(drawn('applications', [received(0), received(0)]).enough).toBe(false);
  expect(drawn('applications', [received(5)]).enough).toBe(false);
  expect(drawn('applications', [received(5), blank]).enough).toBe(false);
  expect(drawn('applications', []).enough).toBe(false);
});

test('the title names the body in full, the finding alone does not', () => {
  const { title, finding } = drawn('applications', [received(81), received(218)]);
  expect(finding).toBe('新收申请由2021年的81件增至2022年的218件');
  expect(title).toBe(`平潭综合实验区管理委员会：${finding}`);
});

test('an empty chart has a title too', () => expect(drawn('published', []).finding).toBe('主动公开信息：已收录的年报中没有可用的数字'));

test('the drawing is an image with a name and a description', () => {
  const { svg, title, alt } = drawn('applications', [received(1), received(2)]);
  expect(svg).toContain(`<title id="chart-applications-wide-title">${title}</title>`);
  expect(svg).toContain(`<desc id="chart-applications-wide-desc">${alt}</desc>`);
  const opening = /^<svg[^>]*>/.exec(svg)?.[0];
  for (const attribute of ['role="img"', 'aria-labelledby="chart-applications-wide-title"', 'aria-describedby="chart-applications-wide-desc"', 'lang="zh-Hans"']) {
    expect(opening).toContain(attribute);
  }
});

test('the table has every figure and every reason for the lack of one', () => {
  const { head, rows } = drawn('applications', [received(1234), blank]).table;
  expect(head).toEqual(['年份', '新收申请', '上年结转', '办结', '结转下年']);
  expect(rows.map(({ year, cells }) => [year, ...cells.map(({ text }) => text)])).toEqual([[2021, '1,234', '0', '0', '0'], [2022, '空白', '0', '0', '0']]);
  expect(rows[0]?.cells[0]?.addresses).toEqual(['requests.new_received.total']);
});

test('the source says whose reports, which years, where in them, and what was typed in', () => {
  expect(drawn('applications', [received(1), received(2)], 'zh', { provenance: 'typed' }).source)
    .toBe('来源：平潭综合实验区管理委员会2021—2022年政府信息公开工作年度报告，“收到和处理政府信息公开申请情况”表，总计列（手工录入）');
  expect(drawn('applications', [received(1)], 'en').source).toMatch(/^Source: annual reports of Pingtan Administrative Committee .*, 2021; table of requests, total column$/);
});

test('what a report prints cannot leave its text', () => {
  const chart = charts[0];
  if (!chart) throw new Error('no chart');
  const file = sampleAgency([sampleReport('2021', 2021, received(1))], { name: '<script>"&' });
  const { svg } = drawChart(chart, chart.series(file), { language: 'zh', width: 'wide' });
  expect(svg).toContain('&lt;script&gt;');
  expect(svg).not.toContain('<script');
});
