import { addressOf } from '../../form/index.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { AgencyReport } from '../../pipeline/write/rows.ts';
import type { Point, PointState } from '../types.ts';

type Cell = AgencyReport['cells'][number];

export type Cells = Map<string, Cell>;

/** Cells of a report by address. */
export const cellsByAddress = ({ cells }: Pick<AgencyReport, 'cells'>): Cells =>
  new Map(cells.map((cell) => [addressOf(cell.table, cell.row, cell.column), cell]));

/** The figure of one cell; `not_in_form` where the report's form has no such cell. */
export function figure(cells: Cells, year: number, series: string, address: string, run = ''): Point {
  const cell = cells.get(address);
  return made(year, series, run, cell ? [address] : [], cell?.value ?? null, cell?.state ?? 'not_in_form');
}

/**
 * The sum of cells, with no value as soon as one of them has none: a sum of what happens to be legible would pass for
 * the whole. Blank and inapplicable cells count as 0 only where `blankIsZero` (metrics.md: where the column adds up).
 */
export function sum(cells: Cells, year: number, series: string, addresses: string[], blankIsZero: boolean): Point {
  const present = addresses.filter((address) => cells.has(address));
  const addends = present.flatMap((address) => cells.get(address) ?? []);
  const known = addends.filter((cell) => cell.value !== null || (blankIsZero && isEmpty(cell)));
  const missing = addends.filter((cell) => !known.includes(cell));
  const value = missing.length > 0 || addends.length === 0 ? null : known.reduce((total, cell) => total + (cell.value ?? 0), 0);
  return made(year, series, '', present, value, stateOf(addends, missing));
}

const isEmpty = (cell: Cell): boolean => cell.state === 'blank' || cell.state === 'not_applicable';

function stateOf(addends: Cell[], missing: Cell[]): PointState {
  if (addends.length === 0) return 'not_in_form';
  if (missing.length === 0) return addends.some((cell) => cell.state === 'corrected') ? 'corrected' : 'stated';
  return missing.find((cell) => !isEmpty(cell))?.state ?? 'blank';
}

const made = (year: number, series: string, run: string, addresses: string[], value: number | null, state: PointState): Point =>
  ({ year, series, value, text: value === null ? '' : formatNumber(value), state, precision: 'exact', run, addresses });
