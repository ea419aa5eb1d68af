import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressOf, editions, outcomeGroups, tableIds } from '../form/index.ts';
import { describedIndicators, indicators } from './index.ts';

const ids = describedIndicators.map((indicator) => indicator.id);

test('the indicators of metrics.md, in its order', () => {
  expect(ids).toEqual([
    'requests_received', 'caseload', 'requests_change', 'full_disclosure_rate', 'disclosure_rate', 'decided_disclosure_rate',
    'withheld_rate', 'withheld_reasons', 'unable_rate', 'not_held_rate', 'unprocessed_rate', 'clearance_rate', 'carry_over_rate',
    'applicant_mix', 'disputes_per_100', 'reconsideration_overturn_rate', 'litigation_overturn_rate', 'documents_issued',
    'documents_repealed', 'documents_in_force', 'decisions', 'fees_yuan', 'items_published', 'followers', 'checks_passed_share',
    'zero_share', 'coverage',
  ]);
});

test.each(ids)('%s has a file and a test of its name', (id) => {
  const file = (ending: string) => readFileSync(new URL(`./${id.replaceAll('_', '-')}${ending}`, import.meta.url), 'utf8');
  expect(file('.ts')).toContain(`id: '${id}'`);
  expect(file('.test.ts')).toContain('test(');
});

test.each(describedIndicators)('$id is explained in both languages', ({ zh, en, definition, limits, categories }) => {
  for (const words of [{ zh, en }, definition, limits, categories ?? definition]) {
    expect(words.zh).toMatch(/\p{Script=Han}/u);
    expect(words.en).toMatch(/^[A-Za-z0-9][^\p{Script=Han}]*$/u);
  }
});

test.each(indicators)('$id: its formula names only rows, figures and counts that exist', ({ formula }) => {
  const rows = tableIds.flatMap((table) => Object.values(editions).flatMap((edition) => edition.tables[table].rows.map((row) => ({ table, row }))));
  const addresses = rows.flatMap(({ table, row }) => row.columns.map((column) => addressOf(table, row.id, column.id)));
  const known = [
    ...rows.filter(({ table }) => table === 'requests').map(({ row }) => row.id), ...addresses,
    ...outcomeGroups.map((group) => `group_${group.id}`),
    'previous.new_received', 'absolute', 'relative', 'items_published', 'followers', 'checks_passed', 'checks_failed',
  ];
  const isKnown = (name: string) => {
    const pattern = new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '[a-z_]+')}$`);
    return known.some((each) => pattern.test(each));
  };
  const names = formula.match(/[a-z][a-z_.*]*/g) ?? [];
  expect(names).not.toEqual([]);
  expect(names.filter((name) => !isKnown(name))).toEqual([]);
});

test('workload, followers and agreement of figures rank nobody', () => {
  const unranked = ['decisions', 'followers', 'items_published', 'checks_passed_share', 'zero_share', 'coverage'];
  expect(describedIndicators.filter((indicator) => unranked.includes(indicator.id) && indicator.ranked)).toEqual([]);
});
