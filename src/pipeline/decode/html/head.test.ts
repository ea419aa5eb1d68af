import { expect, test } from 'vitest';
import { decodeHtml } from './html.ts';

const lines = (head: string, body: string) => decodeHtml(`<html><head>${head}</head><body>${body}</body></html>`).value.lines.map(({ text }) => text);
const title = '<title>某市信访局2023年政府信息公开工作年度报告_通知公告_某市人民政府</title>';

test('a title that stands only in the head comes first', () => {
  expect(lines(title, '<p>一、总体情况</p>')[0]).toBe('某市信访局2023年政府信息公开工作年度报告_通知公告_某市人民政府');
});
test('so does one that the text mentions', () => {
  const prose = '根据要求，现公布某市信访局2023年政府信息公开工作年度报告，'.repeat(3);
  expect(lines(title, `<p>${prose}</p>`)).toHaveLength(2);
});
test('one that the page repeats, on a line or on two, does not', () => {
  expect(lines(title, '<h1>某市信访局 2023年政府信息公开工作年度报告</h1>')).toHaveLength(1);
  expect(lines(title, '<p>某市信访局</p><p>2023年政府信息公开工作年度报告</p>')).toHaveLength(2);
});
test('the article’s own title goes before the page’s', () => {
  expect(lines(`${title}<meta name="ArticleTitle" content="某市信访局&#50;023年年报">`, '<p>一</p>')[0]).toBe('某市信访局2023年年报');
});

test('the day of publication is told where no line tells one', () => {
  const published = '<meta content="2024-01-19 10:30" name="PubDate">';
  expect(lines(published, '<p>一</p>')).toEqual(['发布时间：2024-01-19 10:30', '一']);
  expect(lines(published, '<p>一</p><span>日期：2024-01-20</span>')).toEqual(['一', '日期：2024-01-20']);
  expect(lines('<meta property="article:published_time" content="2024年1月19日">', '一')).toEqual(['发布时间：2024年1月19日', '一']);
  expect(lines('<meta name="PubDate" content="">', '一')).toEqual(['一']);
});
