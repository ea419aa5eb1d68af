import { expect, test } from 'vitest';
import { sampleReport } from './sample-report.ts';
import { sourceLines } from './source.ts';

const source = (...lines: string[]) => ({
  report_id: 'pingtan-2023', file: 'reports/pingtan-2023.txt', format: 'text', sha256: '',
  lines: lines.map((text) => ({ text, page: null })),
});

test('the segments of a line are the line, and the characters of a figure are one of them', () => {
  const { cells } = sampleReport('2021', 2023, { 'requests.granted.total': { value: 81, line: 2, start: 7, end: 9 } });
  const [first, second] = sourceLines(source('标题', '一、新收申请\t81件'), { cells, published: [] });
  expect(first?.segments).toEqual([{ text: '标题', addresses: [], anchors: [] }]);
  expect(second?.segments).toEqual([
    { text: '一、新收申请\t', addresses: [], anchors: [] },
    { text: '81', addresses: ['requests.granted.total'], anchors: ['requests.granted.total'] },
    { text: '件', addresses: [], anchors: [] },
  ]);
});

test('figures that share characters keep one anchor each', () => {
  const { cells } = sampleReport('2021', 2023, {
    'requests.granted.business': { value: null, state: 'unreadable', line: 1, start: 0, end: 5 },
    'requests.granted.research': { value: null, state: 'unreadable', line: 1, start: 0, end: 5 },
    'requests.granted.total': { value: null, state: 'unreadable', line: 1, start: 3, end: 7 },
  });
  const [line] = sourceLines(source('20000012'), { cells, published: [] });
  expect(line?.segments.map((s) => s.text)).toEqual(['200', '00', '01', '2']);
  expect(line?.segments.flatMap((s) => s.anchors)).toEqual(['requests.granted.business', 'requests.granted.research', 'requests.granted.total']);
  expect(line?.segments[1]?.addresses).toHaveLength(3);
});

test('places outside the line or without characters mark nothing, an empty line stays a line', () => {
  const { cells } = sampleReport('2021', 2023, {
    'requests.granted.total': { line: 1, start: 2, end: 90 }, 'requests.granted.business': { line: 2, start: 0, end: 0, value: null, state: 'blank' },
  });
  const lines = sourceLines(source('短行', ''), { cells, published: [] });
  expect(lines.map((l) => l.segments.map((s) => s.text).join(''))).toEqual(['短行', '']);
});
