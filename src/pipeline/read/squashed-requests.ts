import { addressOf } from '../../form/index.ts';
import { requestIdentities, type Identity } from '../../form/identities.ts';
import type { BlockCell } from '../divide/block.ts';
import { cellsOfSplit, digitRun, splitsThatAddUp, type DigitRun } from './split.ts';

/** A row of table 3 whose figures may be run together. */
export interface SquashedRow {
  id: string;
  cells: BlockCell[];
}

/** A row's readings: each says where its figures end in its digits, and their values. */
interface Reading {
  ends: number[];
  values: number[];
}

interface Candidates {
  row: SquashedRow;
  readings: Reading[];
  /** As many separate figures as columns: not inferred from any sum. */
  separate: boolean;
}

/**
 * Splits the run-together rows of a table where the form's equations leave one way: the one solution of the whole
 * table; failing that a row that has one reading by its own sum and whose longer figures the balance of its columns or
 * their outcome sums confirm. A row that merely has one reading proves nothing where the document's own sums are wrong.
 * Rows that are not in the result are not determined.
 */
export function splitRequests(squashed: readonly SquashedRow[], columns: readonly string[]): Map<string, BlockCell[]> {
  const glued = squashed.some((row) => row.cells.length < columns.length && (digitRun(row.cells)?.digits.length ?? 0) >= columns.length);
  const rows = squashed.map((row) => ({ ...row, cells: withoutPageNumber(row.cells, columns.length, glued) }));
  const candidates = rows.map((row) => candidatesOf(row, columns.length));
  const identities = requestIdentities(rows.map((row) => row.id)).filter((identity) => identity.check !== 'requests.applicant_sum');
  const whole = wholeTable(candidates, identities, columns);
  const blanksVanish = rows.some((row) => row.cells.length > 0 && (digitRun(row.cells)?.digits.length ?? columns.length) < columns.length);
  const chosen = whole ?? supported(candidates, identities, columns, blanksVanish);
  return new Map(candidates.flatMap(({ row, separate }): [string, BlockCell[]][] => {
    if (separate) return [[row.id, row.cells]];
    const reading = chosen.get(row.id);
    return reading ? [[row.id, cellsOfSplit(row.cells, reading.ends)]] : [];
  }));
}

/** - 8 - behind a row's figures is a page's number: surely where figures run together, else where there are too many. */
function withoutPageNumber(cells: BlockCell[], count: number, glued: boolean): BlockCell[] {
  const [dash, number, close] = cells.slice(-3).map((cell) => cell.text);
  const isPage = /^[-—–]$/u.test(dash ?? '') && /^\d{1,3}$/.test(number ?? '') && dash === close;
  return isPage && (glued || cells.length === count + 3) ? cells.slice(0, -3) : cells;
}

function candidatesOf(row: SquashedRow, count: number): Candidates {
  const run = digitRun(row.cells);
  // Seven pieces are seven figures only if each can be one: 020 is two or three run together.
  if (row.cells.length === count && row.cells.every((cell) => isOneFigure(cell.text))) {
    return run ? { row, readings: [readingOf(run, [...run.bounds, run.digits.length])], separate: true } : { row, readings: [], separate: true };
  }
  if (!run) return { row, readings: [], separate: false };
  return { row, readings: (splitsThatAddUp(run, count) ?? []).map((ends) => readingOf(run, ends)), separate: false };
}

const readingOf = (run: DigitRun, ends: number[]): Reading => ({ ends, values: ends.map((end, index) => Number(run.digits.slice(ends[index - 1] ?? 0, end))) });

const isOneFigure = (text: string): boolean => /^(0|[1-9]\d*|[1-9]\d{0,2}([,，]\d{3})+|[-—–/]+)(\s?[件条项个次宗份])?$/u.test(text.normalize('NFKC').trim());

type Chosen = Map<string, Reading>;

/** The one choice of readings that satisfies every equation; null where none or several do, or too many are open. */
function wholeTable(candidates: readonly Candidates[], identities: readonly Identity[], columns: readonly string[]): Chosen | null {
  if (candidates.some(({ readings }) => readings.length === 0)) return null;
  const open = candidates.filter(({ readings }) => readings.length > 1);
  if (open.reduce((product, { readings }) => product * readings.length, 1) > mostChoices) return null;
  const chosen: Chosen = new Map(candidates.map(({ row, readings }) => [row.id, readings[0] ?? { ends: [], values: [] }]));
  const solutions: Chosen[] = [];
  const choose = (index: number): void => {
    const next = open[index];
    if (solutions.length > 1) return;
    if (!next) {
      if (identities.every((identity) => holds(identity, chosen, columns))) solutions.push(new Map(chosen));
      return;
    }
    for (const reading of next.readings) {
      chosen.set(next.row.id, reading);
      choose(index + 1);
    }
  };
  choose(0);
  const [only] = solutions;
  return only && solutions.length === 1 ? only : null;
}

const mostChoices = 20_000;

/** Rows with one reading, each of whose figures of several digits stands in a column that an equation confirms. */
function supported(candidates: readonly Candidates[], identities: readonly Identity[], columns: readonly string[], blanksVanish: boolean): Chosen {
  const single: Chosen = new Map(candidates.flatMap(({ row, readings }) => {
    const [only] = readings;
    return only && readings.length === 1 ? [[row.id, only]] : [];
  }));
  const confirms = (id: string, column: string) => identities.some((identity) => identity.subject === column
    && [...identity.left, ...identity.right].includes(addressOf('requests', id, column)) && holds(identity, single, columns));
  return new Map(candidates.flatMap(({ row, separate }) => {
    const reading = single.get(row.id);
    if (!reading) return [];
    const digits = row.cells.reduce((sum, cell) => sum + cell.text.length, 0);
    // As many digits as columns leave nothing to split, unless blanks vanish here: then 0000011 may be 0 0 0 0 0 11 and a blank.
    const certain = separate || (!blanksVanish && digits === columns.length)
      || columns.every((column, index) => (reading.values[index] ?? 0) < (blanksVanish ? 1 : 10) || confirms(row.id, column));
    return certain ? [[row.id, reading]] : [];
  }));
}

/** Whether an equation of one column holds for the chosen readings; false where one of its rows has none. */
function holds(identity: Identity, chosen: Chosen, columns: readonly string[]): boolean {
  const at = columns.indexOf(identity.subject);
  const sum = (addresses: readonly string[]) => addresses.reduce((total, address) => total + (chosen.get(address.split('.')[1] ?? '')?.values[at] ?? NaN), 0);
  return sum(identity.left) === sum(identity.right);
}
