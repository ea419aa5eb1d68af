import { expect, test } from 'vitest';
import { sampleAgency, sampleReport } from '../report/sample-report.ts';
import { metaParts } from './head.ts';

test('says whose figures they are, which years are on file, which are missing and what was typed in', () => {
  const file = sampleAgency([sampleReport('2021', 2021), sampleReport('2021', 2023, {}, { provenance: 'typed', scope: 'body' })]);
  expect(metaParts(file, 'zh')).toEqual(['本机关口径', '已收录2份年报（2021—2023年，缺2022年）', '其中2023年为手工录入']);
});

test('a body without a report shows where it is', () => {
  expect(metaParts(sampleAgency([]), 'zh')).toEqual(['福建省福州市平潭县']);
});
