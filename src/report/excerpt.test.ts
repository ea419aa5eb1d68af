import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { sampleReport } from './sample-report.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text, page: null }));

function cell(line: number, start: number | null, end: number | null) {
  const { cells } = sampleReport('2021', 2023, { 'requests.granted.total': { line, start, end } });
  return cells.find((c) => c.row === 'granted' && c.column === 'total')!;
}

test('shows the characters in their line', () => {
  expect(excerptOf(lines('标题', '予以公开\t0\t81'), cell(2, 7, 9))).toEqual({ before: '予以公开\t0\t', raw: '81', after: '' });
});

test('a figure alone on its line comes with the label above it', () => {
  expect(excerptOf(lines('（一）予以公开', '5', '0', ' 81'), cell(4, 1, 3))).toEqual({ before: '（一）予以公开 …  ', raw: '81', after: '' });
});

test('a long line is cut to what surrounds the figure', () => {
  const excerpt = excerptOf(lines(`${'前'.repeat(100)}81${'后'.repeat(100)}`), cell(1, 100, 102));
  expect(excerpt).toEqual({ before: `…${'前'.repeat(36)}`, raw: '81', after: `${'后'.repeat(24)}…` });
});

test('without a place in the line the line itself is shown, and nothing is marked', () => {
  expect(excerptOf(lines('3.其他\t0\t('), cell(1, null, null))).toEqual({ before: '', raw: '', after: '3.其他\t0\t(' });
  expect(excerptOf(lines('短'), cell(9, 0, 1))).toBeNull();
});
