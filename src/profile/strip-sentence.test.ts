import { expect, test } from 'vitest';
import { sampleAgency, sampleReport } from '../report/sample-report.ts';
import { stripSentence } from './strip-sentence.ts';

const reports = (...counts: (number | null)[]) => counts.map((count, index) => sampleReport('2021', 2021 + index, {
  'requests.new_received.total': count === null ? { value: null, state: 'blank' } : count,
}));
const text = (counts: (number | null)[], peers = { bodies: 8, zero: 6 }) => stripSentence(sampleAgency(reports(...counts)), peers, 'zh')?.text;

test('nothing but zeros is set beside the peers on file', () => {
  expect(text([0, 0, 0, 0, 0])).toBe('已收录5份年报，均填报收到申请0件；同级同类单位中，已收录的另外8家有6家在最近一份年报中也填0。');
  expect(text([0], { bodies: 0, zero: 0 })).toBe('已收录1份年报，填报收到申请0件；已收录的年报中没有同级同类的其他单位可以对照。');
});

test('peers that all state zero are not counted twice', () => {
  expect(text([0], { bodies: 1, zero: 1 })).toBe('已收录1份年报，填报收到申请0件；同级同类单位中，已收录的另外1家在最近一份年报中也填0。');
});

test('a blank year is not counted among the zeros', () => {
  expect(text([0, null, 0])).toMatch(/^已收录3份年报，其中2份写明收到申请数，均为0件；/);
});

test('otherwise the least and the most, each with its year', () => {
  expect(text([70, 218, 81])).toBe('已收录3份年报，均写明收到申请数，最少70件（2021年），最多218件（2022年）。');
  expect(text([5])).toBe('已收录1份年报，填报收到申请5件。');
});

test('no report, no sentence', () => {
  expect(stripSentence(sampleAgency([]), null, 'zh')).toBeNull();
});
