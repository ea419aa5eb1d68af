import { expect, test } from 'vitest';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import { plainText } from '../report/pieces.ts';
import { sampleReport } from '../report/sample-report.ts';
import { lastYear } from './last-year.ts';

type Given = Parameters<typeof sampleReport>[2];

function report(year: number, given: Given, disclosed?: [number, number]): AgencyReport {
  const made = sampleReport('2021', year, given);
  const [numerator, denominator] = disclosed ?? [null, null];
  made.indicators = [{ indicator: 'disclosure_rate', value: null, numerator, denominator, comparable_from: null, category: null, state: 'defined', precision: null }];
  return made;
}

const sentences = (now: AgencyReport, before: AgencyReport) => lastYear(now, before, 'zh').map(plainText);

test('three sentences of 平潭 2025 against 2024', () => {
  const now = report(2025, { 'requests.new_received.total': 154, 'requests.total_handled.total': 148, 'review.reconsideration.total': 36, 'review.litigation_direct.total': 2 }, [71, 148]);
  const before = report(2024, { 'requests.new_received.total': 218, 'review.reconsideration.total': 36, 'review.litigation_direct.total': 2 }, [99, 216]);
  expect(sentences(now, before)).toEqual([
    '新收的申请154件，上年218件，少了64件。',
    '办完的148件中，全部或部分公开71件（48.0%）；上年办完216件，公开99件（45.8%）。这样的差别可能只是偶然。',
    '因信息公开打的复议和诉讼官司，填报38件，与上年相同。',
  ]);
});

test('no percentage of few cases, and nothing of what one of the years does not state', () => {
  const few = sentences(report(2025, {}, [2, 3]), report(2024, {}, [9, 40]));
  expect(few[1]).toBe('办完的3件中，全部或部分公开2件；上年办完40件，公开9件。');
  const blank = { value: null, state: 'blank' } as const;
  expect(sentences(report(2025, { 'requests.new_received.total': blank, 'review.reconsideration.total': blank }), report(2024, {}))).toEqual([]);
});
