import { requestRowsOfAnyEdition } from '../../form/index.ts';
import type { BlockCell } from '../divide/block.ts';
import { figureOf } from './figure.ts';
import { dashesAsCells, withoutPageNumber } from './page-number.ts';
import { settledByColumns } from './request-equations.ts';
import { mayHaveBlanks, readingsOf, type RowReading } from './row-readings.ts';
import { cellsOfSplit, digitRun, isGlued, onlySplit, type DigitRun } from './split.ts';

/** A row of table 3 whose figures may be run together. */
export interface SquashedRow {
  id: string;
  cells: BlockCell[];
}

/** A row with the ways to read it by its own sum; none where it has other signs than digits or adds up in no way. */
interface Candidate extends SquashedRow {
  run: DigitRun | null;
  readings: RowReading[];
}

/**
 * The cells of rows whose figures may be run together: as many separate figures as columns; what the digits allow in one
 * way only; else what the form's equations leave, as far as it is the same in every solution of the whole table, or of
 * its balance or its outcome sums. That a row has one way by its own sum proves nothing where the document's own sums
 * are wrong. Where empty cells have left nothing behind, ways to read a row with such cells count as well.
 * Rows that are not in the result are not determined.
 */
export function splitRequests(squashed: readonly SquashedRow[], columns: readonly string[]): Map<string, BlockCell[]> {
  const count = columns.length;
  const glued = squashed.some(({ cells }) => isGlued(cells));
  const dashes = glued ? new Set<string>() : dashesAsCells(squashed);
  // 其他处理 without figures is the label over its three rows.
  const rows = squashed.filter(({ id, cells }) => id !== 'other_disposition' || cells.length > 0)
    .map(({ id, cells }) => ({ id, cells: withoutPageNumber(cells, count, dashes, columns.at(-1) === 'total') }));
  const separate = rows.filter(({ cells }) => cells.length === count && (!glued || cells.every((cell) => isOneFigure(cell.text))));
  const told = new Map(separate.map(({ id, cells }) => [id, cells]));
  if (!glued || columns.at(-1) !== 'total') return told;
  const blanksVanish = rows.some(({ cells }) => (digitRun(cells)?.digits.length ?? count) < count);
  const candidates = rows.map((row) => candidateOf(row, count, { blanksVanish, separate: told.has(row.id) }));
  const take = ({ id, cells }: Candidate, ends: readonly number[]) => told.has(id) || told.set(id, cellsOfSplit(cells, ends));
  // Where empty cells vanish, 0000011 is 0 0 0 0 0 11 and no total in a document that leaves its totals blank (上海 2019).
  const outcomesHaveTotals = !blanksVanish || haveTotals(candidates.filter(({ id }) => isOutcome(id)), count);
  const othersHaveTotals = outcomesHaveTotals || haveTotals(candidates, count);
  for (const row of candidates) {
    const ends = row.run && onlySplit(row.run, count);
    const hasTotal = isOutcome(row.id) ? outcomesHaveTotals : othersHaveTotals;
    if (ends && (isZeros(row, count) || (hasTotal && isTold(row, count, blanksVanish)))) take(row, ends);
  }
  if (!outcomesHaveTotals) return told;
  const ways = new Map(candidates.filter(({ readings }) => readings.length > 0).map(({ id, readings }) => [id, readings.map(({ values }) => values)]));
  for (const [id, way] of settledByColumns(ways, rows.map((row) => row.id))) {
    const row = candidates.find((each) => each.id === id);
    const ends = row?.readings[way]?.ends;
    if (row && ends) take(row, ends);
  }
  return told;
}

/** Seven pieces are seven figures only if each can be one: 020 is two or three run together. */
const isOneFigure = (text: string): boolean => /^(0|[1-9]\d*|[1-9]\d{0,2}([,，]\d{3})+|[-—–]{1,2}|\/)(\s?[件条项个次宗份])?$/u.test(text.normalize('NFKC').trim());

function candidateOf({ id, cells }: SquashedRow, count: number, { blanksVanish, separate }: { blanksVanish: boolean; separate: boolean }): Candidate {
  const run = digitRun(cells);
  if (!separate) return { id, cells, run, readings: run ? readingsOf(run, count, blanksVanish) : [] };
  return { id, cells, run: null, readings: [{ values: cells.map((cell) => figureOf(cell).value ?? 0), ends: null }] };
}

/**
 * Whether a row that its digits allow in one way is told: where it adds up and no way with empty cells does; where no
 * empty cells have vanished, even if its sum is wrong.
 */
function isTold({ readings, run }: Candidate, count: number, blanksVanish: boolean): boolean {
  const addsUp = readings.some(({ ends }) => ends !== null);
  return blanksVanish ? addsUp && readings.length === 1 : addsUp || !run || !mayHaveBlanks(run, count);
}

/** Whether rows have their totals: one of nothing but zeros has all its cells, or several with other figures add up, three of four. */
function haveTotals(rows: readonly Candidate[], count: number): boolean {
  if (rows.some((row) => isZeros(row, count))) return true;
  const withFigures = rows.filter(({ run }) => run && !/^0*$/.test(run.digits));
  const adding = withFigures.filter(({ readings }) => readings.length > 0);
  return adding.length >= 3 && adding.length * 4 >= withFigures.length * 3;
}

/** As many zeros as columns: seven figures, whatever has vanished elsewhere. */
const isZeros = ({ run }: Candidate, count: number): boolean => run !== null && run.digits.length === count && /^0*$/.test(run.digits);

const isOutcome = (id: string): boolean => requestRowsOfAnyEdition.some((row) => row.id === id && row.group !== undefined);
