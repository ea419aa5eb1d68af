import { expect, test } from 'vitest';
import type { Whose } from '../read/statements/draft.ts';
import { ownStatements } from './own-figures.ts';
import type { Agency, Scope, Statement } from './report.ts';
import { sampleAgency } from './sample-report.ts';

const statement = (number: number, more: Partial<Statement> = {}): Statement => ({
  statement: number, metric: 'items_published', channel: 'all', label: '', value: number, unit: '条', precision: 'exact', period: 'year',
  partOf: null, breakdown: null, quote: '', place: null, ...more,
});
const values = (whose: Whose, agency: Partial<Agency> | null = {}, scope: Scope = 'body') => (
  ownStatements([{ value: statement(1), whose }], agency && { ...sampleAgency, ...agency }, scope).length);

test('the body’s own figures are kept', () => expect(values({ by: 'own' })).toBe(1));

test('figures of the whole area are a government’s, or of a report that speaks for the area', () => {
  expect(values({ by: 'area' })).toBe(0);
  expect(values({ by: 'area' }, { system: 'government' }, 'unknown')).toBe(1);
  expect(values({ by: 'area' }, { system: 'general_office' }, 'area')).toBe(1);
  expect(values({ by: 'area' }, { system: 'general_office' }, 'body')).toBe(0);
});

test.each<[string, string, number]>([
  ['县信访局', '林泉县信访局', 1],
  ['林泉信访局', '林泉县信访局', 1],
  ['县教体局', '林泉县教育体育局', 1],
  ['省信访局', '林泉县信访局', 0],
  ['县教育局', '林泉县信访局', 0],
  ['城关镇', '林泉县人民政府', 0],
  ['下属', '林泉县信访局', 0],
])('%s is %s: %i', (name, agency, kept) => {
  expect(values({ by: 'body', name }, { name: agency, system: 'government' })).toBe(kept);
});

test('an alias is the body, too; whose report it is may be unknown', () => {
  expect(values({ by: 'body', name: '县访局' }, { aliases: ['林泉县访局'] })).toBe(1);
  expect(values({ by: 'body', name: '县教育局' }, null)).toBe(1);
});

test('statements are numbered anew, and a part whose total is not ours stands by itself', () => {
  const read = [
    { value: statement(1), whose: { by: 'area' } as const },
    { value: statement(2, { partOf: 1, breakdown: 1 }), whose: { by: 'own' } as const },
    { value: statement(3), whose: { by: 'own' } as const },
    { value: statement(4, { partOf: 3, breakdown: 2 }), whose: { by: 'own' } as const },
  ];
  expect(ownStatements(read, sampleAgency, 'body').map(({ statement: number, value, partOf, breakdown }) => [number, value, partOf, breakdown]))
    .toEqual([[1, 2, null, null], [2, 3, null, null], [3, 4, 2, 1]]);
});
