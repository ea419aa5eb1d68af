import { describe, expect, test } from 'vitest';
import { sampleReport, type Figures } from '../record/sample-report.ts';
import type { Claim, Statement } from '../record/report.ts';
import { checkedReport } from './check.ts';
import { textOutcomes } from './text-outcomes.ts';
import { textPublishedParts } from './text-published-parts.ts';
import { textRequests } from './text-requests.ts';
import { textReview } from './text-review.ts';

const place = { line: 7, start: 0, end: 2, page: null };
const claim = (about: Claim['about'], value: number, ...readings: string[][]): Claim => ({ about, readings, value, precision: 'exact', quote: `共${value}件`, place });
const run = (check: typeof textRequests, figures: Figures, more: { claims?: Claim[]; published?: Statement[] }) => (
  check.run({ current: checkedReport('linquan-2023', sampleReport(figures, more)), previous: null })
);
const statement = (number: number, value: number, partOf: number | null, quote = '公开298条，其中概况165条'): Statement => ({
  statement: number, metric: 'items_published', channel: 'all', label: '公开', value, unit: '条', precision: 'exact', period: 'year',
  partOf, breakdown: partOf === null ? null : 1, quote, place,
});
const received = { 'requests.new_received.total': 81, 'requests.carried_over_in.total': 3 };

describe('text.requests', () => {
  test('text and table agree', () => expect(run(textRequests, received, { claims: [claim('requests', 81, ['new_received'])] })).toMatchObject([{ status: 'passed' }]));
  test('they differ, and both numbers, the cell and the line are named', () => {
    expect(run(textRequests, received, { claims: [claim('requests', 80, ['new_received'])] }))
      .toMatchObject([{ status: 'failed', line: 7, cells: expect.arrayContaining(['requests.new_received.total']) as string[] }]);
  });
  test('含上年结转 may count both', () => {
    expect(run(textRequests, received, { claims: [claim('requests', 84, ['new_received'], ['new_received', 'carried_over_in'])] })).toMatchObject([{ status: 'passed' }]);
  });
  test('a blank table proves nothing against the text', () => {
    expect(run(textRequests, { 'requests.new_received.total': 'blank' }, { claims: [claim('requests', 80, ['new_received'])] })).toMatchObject([{ status: 'not_assessable' }]);
  });
});

test('text.outcomes compares what was granted', () => {
  const figures = { 'requests.granted.total': 22, 'requests.granted_in_part.total': 20 };
  expect(run(textOutcomes, figures, { claims: [claim('outcomes', 42, ['granted', 'granted_in_part'])] })).toMatchObject([{ status: 'passed' }]);
  expect(run(textOutcomes, figures, { claims: [claim('outcomes', 41, ['granted', 'granted_in_part'])] })).toMatchObject([{ status: 'failed' }]);
});

test('text.review compares reconsideration cases', () => {
  const figures = { 'review.reconsideration.total': 2 };
  expect(run(textReview, figures, { claims: [claim('review', 2, ['reconsideration'])] })).toMatchObject([{ status: 'passed' }]);
  expect(run(textReview, figures, { claims: [claim('review', 3, ['reconsideration'])] })).toMatchObject([{ status: 'failed' }]);
});

describe('text.published_parts', () => {
  const parts = (quote: string | undefined, ...values: number[]) => run(textPublishedParts, {}, { published: [statement(1, 298, null, quote), ...values.map((value, index) => statement(index + 2, value, 1, quote))] });
  test('parts that add up', () => expect(parts(undefined, 165, 133)).toMatchObject([{ status: 'passed' }]));
  test('parts above the total are at odds', () => expect(parts(undefined, 165, 140)).toMatchObject([{ status: 'failed' }]));
  test('parts below it leave a remainder and are no fault', () => {
    const [result] = parts(undefined, 165, 95, 6);
    expect(result?.status).not.toBe('failed');
    expect(result?.message?.zh).toContain('32');
  });
  test('a list that calls itself complete must be', () => expect(parts('公开298条，分别为概况165条、动态95条', 165, 95)).toMatchObject([{ status: 'failed' }]));
});
