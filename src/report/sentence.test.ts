import { expect, test } from 'vitest';
import { plainText } from './pieces.ts';
import { sampleReport } from './sample-report.ts';
import { reportSentence } from './sentence.ts';
import type { ReportSentence } from './sentence.ts';

const agency = '湘西州信访局';
const lines = (s: ReportSentence) => [plainText(s.opening), ...s.tables.map((t) => plainText(t.pieces)), plainText(s.rest)];

test('names every figure that is not zero, its column too where one column makes up the whole', () => {
  const report = sampleReport('2021', 2023, {
    'requests.new_received.natural_person': 5, 'requests.new_received.total': 5,
    'requests.unable_not_held.natural_person': 3, 'requests.unable_not_held.business': 1, 'requests.unable_not_held.total': 4,
    'disclosure.normative_documents.in_force': 12,
    'review.reconsideration.upheld': 2, 'review.reconsideration.total': 3,
  });
  expect(lines(reportSentence(report, agency, 'zh'))).toEqual([
    '湘西州信访局2023年年报填报的数中，不为零的有8项：',
    '表二：行政规范性文件：现行有效件数12件。',
    '表三：本年新收政府信息公开申请5件（均为自然人）；无法提供：本机关不掌握相关政府信息4件（自然人3、商业企业1）。',
    '表四：行政复议3件（结果维持2）。',
    '其余192项均填0。',
  ]);
});

test('rows of a printed group are said together, what they share once', () => {
  const report = sampleReport('2021', 2023, {
    'requests.withheld_state_secret.natural_person': 1, 'requests.withheld_state_secret.total': 1,
    'requests.withheld_enforcement_file.natural_person': 3, 'requests.withheld_enforcement_file.total': 3,
    'requests.unable_not_held.business': 2, 'requests.unable_not_held.total': 2,
  });
  expect(lines(reportSentence(report, agency, 'zh'))[1]).toBe(
    '表三：不予公开：属于国家秘密1件、属于行政执法案卷3件（各项均为自然人）；无法提供：本机关不掌握相关政府信息2件（均为商业企业）。',
  );
});

test('the English sentence names the same figures', () => {
  const report = sampleReport('2021', 2023, { 'requests.granted.natural_person': 5, 'requests.granted.total': 5, 'disclosure.fees.amount': 1.25 });
  const sentence = lines(reportSentence(report, 'Xiangxi Prefecture Petition Bureau', 'en'));
  expect(sentence[0]).toBe('Figures other than zero in the 2023 report of Xiangxi Prefecture Petition Bureau: 3.');
  expect(sentence[1]).toBe('Table 2: administrative fees: fees collected this year 1.25 × 10,000 yuan.');
  expect(sentence[2]).toBe('Table 3: disclosed in full 5 (all natural persons).');
});

test('each figure of the sentence leads to its cell', () => {
  const report = sampleReport('2021', 2023, { 'requests.granted.natural_person': 5, 'requests.granted.total': 5 });
  const addresses = reportSentence(report, agency, 'zh').tables[0]?.pieces.flatMap((p) => (typeof p === 'object' && 'address' in p ? [p.address] : []));
  expect(addresses).toEqual(['requests.granted.total', 'requests.granted.natural_person']);
});

test('a report of zeros says so in one sentence', () => {
  expect(lines(reportSentence(sampleReport('2021', 2024), agency, 'zh'))).toEqual(['湘西州信访局2024年年报的统计表共200项，全部填报为0。', '']);
});

test('cells without a number are counted by state and never as zero', () => {
  const report = sampleReport('2021', 2022, {
    'requests.granted.total': { value: null, state: 'blank' }, 'requests.granted.business': { value: null, state: 'unreadable' },
  });
  expect(lines(reportSentence(report, agency, 'zh'))).toEqual([
    '湘西州信访局2022年年报的统计表中，本站读到的数均为0。', '200项中，198项填0，1项空白，1项本站未能识读。',
  ]);
});

test('a table that the document lacks is named, its cells are not counted as zeros', () => {
  const report = sampleReport('2021', 2023);
  for (const cell of report.cells) if (cell.table !== 'requests') Object.assign(cell, { value: null, state: 'absent' });
  expect(lines(reportSentence(report, agency, 'zh'))[1]).toBe('原文有的175项均填0。原文没有表二、表四。');
});

test('a row with columns but no total lists its columns', () => {
  const report = sampleReport('2019', 2019, {
    'requests.granted.natural_person': 7, 'requests.granted.business': 1, 'requests.granted.total': { value: null, state: 'blank' },
  });
  expect(lines(reportSentence(report, agency, 'zh'))[1]).toBe('表三：予以公开：自然人7件、商业企业1件。');
});

test('a year known from the text only has no form to speak of', () => {
  const report = { ...sampleReport('2021', 2016), cells: [] };
  expect(lines(reportSentence(report, agency, 'zh'))[0]).toBe('湘西州信访局2016年只收录了年报正文所述的数字，没有统计表。');
});
