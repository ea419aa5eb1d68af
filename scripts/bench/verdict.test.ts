import { expect, test } from 'vitest';
import { readingFinding } from '../../src/pipeline/finding.ts';
import type { Cell, Report } from '../../src/pipeline/record/report.ts';
import type { TruthCell } from '../synthesize/truth.ts';
import { count, emptyTally, legible } from './tally.ts';
import { verdicts } from './verdict.ts';

const address = 'requests.granted.total';

/** The verdict on one cell: what is known of it, what was read, whether a finding names it. */
function verdictOn(truth: Partial<TruthCell>, read: Partial<Cell> | null, named = false) {
  const known: TruthCell = { state: 'stated', value: 5, damaged: false, determined: true, ...truth };
  const cell: Cell = {
    address, table: 'requests', row: 'granted', column: 'total', value: null, unit: '件', raw: '', place: null, implied: null, state: 'stated', ...read,
  };
  const finding = readingFinding('read.cell_unreadable', 'warning', { zh: '', en: '' }, { cells: named ? [address] : ['requests.granted.business'] });
  const [verdict] = verdicts({ [address]: known }, { cells: read ? [cell] : [], findings: [finding] } as unknown as Report);
  return { ...verdict, tally: tallyOf(verdict) };
}

function tallyOf(verdict: ReturnType<typeof verdicts>[number] | undefined) {
  const tally = emptyTally();
  if (verdict) count(tally, verdict, { layout: 'tab-grid' });
  return tally;
}

test.each([
  ['the value read', {}, { value: 5 }, 'right'],
  ['another value read', {}, { value: 6 }, 'wrong'],
  ['no value read', {}, { state: 'unreadable' }, 'empty'],
  ['said to be blank', {}, { state: 'blank' }, 'silent'],
  ['a blank read as 0', { state: 'blank', value: null }, { value: 0 }, 'wrong'],
  ['a blank read as blank', { state: 'blank', value: null }, { state: 'blank' }, 'right'],
  ['not determined and left out', { determined: false }, { state: 'unreadable' }, 'left out'],
  ['not determined and guessed', { determined: false }, { value: 5 }, 'guessed'],
  ['not determined and read as something else', { determined: false }, { value: 50 }, 'wrong'],
  ['a lost row read', { state: 'absent', value: null, determined: false }, { value: 0 }, 'wrong'],
] as const)('%s', (_, truth, read, outcome) => {
  expect(verdictOn(truth, read).outcome).toBe(outcome);
});

test('a cell that is not there at all is left empty, a value where the document has no cell is wrong', () => {
  expect(verdictOn({}, null).outcome).toBe('empty');
  const [verdict] = verdicts({}, { cells: [{ address, value: 1 }], findings: [] } as unknown as Report);
  expect(verdict?.outcome).toBe('wrong');
});

test('a finding counts where it names this very cell, and a blank that it names is not silent', () => {
  expect(verdictOn({}, { value: 6 }, true).tally).toMatchObject({ wrong: 0, wrongNamed: 1 });
  expect(verdictOn({}, { value: 6 }, false).tally).toMatchObject({ wrong: 1, wrongNamed: 0 });
  expect(verdictOn({}, { value: 5 }, true).tally).toMatchObject({ right: 1, rightNamed: 1 });
  expect(verdictOn({}, { state: 'blank' }, true).outcome).toBe('empty');
});

test('cells that the document does not determine are not among the legible ones', () => {
  expect(legible(verdictOn({ determined: false }, { state: 'unreadable' }).tally)).toBe(0);
  expect(legible(verdictOn({}, { state: 'unreadable' }).tally)).toBe(1);
});
