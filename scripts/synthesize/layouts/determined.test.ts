import { describe, expect, test } from 'vitest';
import { applicantColumns, reviewColumns } from '../../../src/form/columns.ts';
import type { TableId } from '../../../src/form/index.ts';
import type { Figure } from '../figure.ts';
import { undeterminedIn, type Run } from './determined.ts';

const run = (table: TableId, row: string, texts: string, gaps: number[] = []): Run => {
  const figures = texts.split(' ').map((text, at): Figure => ({
    address: `${table}.${row}.${String(at)}`, table, row, column: applicantColumns[at]?.id ?? reviewColumns[at % 5]?.id ?? '',
    state: text === '_' ? 'blank' : 'stated', value: text === '_' ? null : Number.parseFloat(text), text: text === '_' ? '' : text, damaged: false, determined: true,
  }));
  return { figures, gaps: figures.slice(1).map((_, at) => gaps.includes(at + 1)) };
};
const open = (table: TableId, ...runs: Run[]): string[] => {
  const hasBlanks = runs.some((each) => each.figures.some((figure) => figure.state === 'blank'));
  return [...new Set([...undeterminedIn(table, runs, hasBlanks)].map((address) => address.split('.')[1] ?? ''))];
};

describe('table 2', () => {
  test.each([
    ['0 0 7', true], ['3 0 2', true], ['2822652', true], ['0 -6 4', true], ['35 -15', true],
    ['396 44 2278', false], ['0 0 7103', false], ['395 73802895.90元', false], ['2648 -18 538', false], ['2 1.1元', false], ['0 _ 5', false],
  ])('%s is told: %s', (texts, told) => {
    expect(open('disclosure', run('disclosure', 'licensing', texts))).toEqual(told ? [] : ['licensing']);
  });

  test('as many digits as columns prove nothing where an empty cell has vanished elsewhere', () => {
    const vanished = run('disclosure', 'penalty', '4 _ 9');
    expect(open('disclosure', run('disclosure', 'licensing', '3 0 2'), vanished)).toEqual(['licensing', 'penalty']);
    expect(open('disclosure', run('disclosure', 'licensing', '3 0 2', [1, 2]), run('disclosure', 'fees', '7'), vanished)).toEqual(['penalty']);
  });

  test('blanks between figures tell them', () => {
    expect(open('disclosure', run('disclosure', 'licensing', '396 44 2278', [1, 2]))).toEqual([]);
    expect(open('disclosure', run('disclosure', 'licensing', '396 44 2278', [1]))).toEqual(['licensing']);
  });
});

describe('table 4', () => {
  const zeros = '0 0 0 0 0';
  test('fifteen digits are fifteen figures', () => {
    expect(open('review', run('review', 'review', '1 1 0 0 2 4 0 0 1 5 1 0 1 0 2'))).toEqual([]);
  });
  test('more digits are told where the sums leave one way', () => {
    expect(open('review', run('review', 'review', `${zeros} ${zeros} 8 2 0 0 10`))).toEqual([]);
    expect(open('review', run('review', 'review', `1 0 11 0 12 1 1 1 0 3 ${zeros}`))).toEqual(['review']);
  });
  test('a wrong sum tells nothing', () => {
    expect(open('review', run('review', 'review', `${zeros} ${zeros} 8 2 0 0 11`))).toEqual(['review']);
  });
});

describe('table 4 where cells have vanished', () => {
  const zeros = '0 0 0 0 0';
  const elsewhere = run('review', 'other', '_');
  test('it is open where it adds up with empty cells too', () => {
    expect(open('review', run('review', 'review', `1 0 4 0 5 0 2 18 4 24 ${zeros}`), elsewhere)).toContain('other');
    expect(open('review', run('review', 'review', `10 0 0 0 10 ${zeros} ${zeros}`), elsewhere)).toEqual(['review', 'other']);
    expect(open('review', run('review', 'review', `10 0 0 0 10 ${zeros} ${zeros}`))).toEqual([]);
  });
});

describe('table 3', () => {
  const rest = (row: string) => run('requests', row, '0 0 0 0 0 0 0');
  const outcomes = ['granted_in_part', 'withheld_state_secret', 'withheld_law_prohibited', 'withheld_security_stability', 'withheld_third_party', 'withheld_internal_affairs',
    'withheld_process_information', 'withheld_enforcement_file', 'withheld_administrative_inquiry', 'unable_not_held', 'unable_needs_creation', 'unable_still_unclear',
    'unprocessed_petition', 'unprocessed_repeat', 'unprocessed_publication', 'unprocessed_excessive', 'unprocessed_reconfirm', 'other_disposition'];
  const table = (granted: string, total = granted) => [
    run('requests', 'new_received', total), rest('carried_over_in'), run('requests', 'granted', granted), ...outcomes.map(rest),
    run('requests', 'total_handled', total), rest('carried_over_out'),
  ];

  test('a row of seven digits is told', () => {
    expect(open('requests', run('requests', 'granted', '5 0 0 0 0 0 5'))).toEqual([]);
  });
  test('a longer one is told by the equations of the whole table', () => {
    expect(open('requests', ...table('20 0 0 0 0 1 21'))).toEqual([]);
  });
  test('its own sum alone is no second witness', () => {
    expect(open('requests', run('requests', 'granted', '20 0 0 0 0 1 21'))).toEqual(['granted']);
  });
  test('where the columns do not add up, longer rows are open', () => {
    expect(open('requests', ...table('20 0 0 0 0 1 21', '20 0 0 0 0 2 22')).toSorted()).toEqual(['granted', 'new_received', 'total_handled']);
  });
  test('a vanished blank leaves its row open, and those that only its columns would tell', () => {
    const rows = table('20 0 0 0 0 1 21').map((each) => (each.figures[0]?.row === 'granted_in_part' ? run('requests', 'granted_in_part', '0 _ 0 0 0 0 0') : each));
    expect(open('requests', ...rows).toSorted()).toEqual(['granted', 'granted_in_part']);
  });
  test('where the totals may be blank too, a row of seven digits is open', () => {
    const blank = outcomes.map((row) => run('requests', row, '0 0 0 0 0 0 _'));
    expect(open('requests', run('requests', 'granted', '0 0 0 0 0 1 1'), ...blank)).toContain('granted');
    expect(open('requests', run('requests', 'granted', '0 0 0 0 0 1 1'), ...blank, rest('other_disposition'))).not.toContain('granted');
  });
});
