import { editions, requestRowsOfAnyEdition, tableIds } from '../src/form/index.ts';
import { emptyCells } from '../src/pipeline/record/cells.ts';
import type { Cell, Report } from '../src/pipeline/record/report.ts';

/**
 * A cell without what form and document tell anyway: its number among the cells of all editions; what was read and
 * where, if anything; its state and its page, where it has them. Any other cell stands as it is.
 */
export type PackedCell = Cell | [cell: number] | [cell: number, value: number | null, line: number, start: number, end: number, state?: Cell['state'], page?: number];

type Lines = Report['lines'];

export const packed = (cells: readonly Cell[], lines: Lines): PackedCell[] => cells.map((cell) => {
  const { address, value, unit, state, raw, implied, place } = cell;
  const number = numbers.get(address);
  const empty = number === undefined ? undefined : formCells[number];
  if (number === undefined || !empty || unit !== empty.unit || implied !== null) return cell;
  if (place === null) return state === 'absent' && value === null && raw === '' ? [number] : cell;
  const { line, start, end, page } = place;
  if (rawAt(lines, line, start, end) !== raw) return cell;
  if (page !== null) return [number, value, line, start, end, state, page];
  return state === 'stated' ? [number, value, line, start, end] : [number, value, line, start, end, state];
});

export const unpacked = (cells: readonly PackedCell[], lines: Lines): Cell[] => cells.map((cell) => {
  if (!Array.isArray(cell)) return cell;
  const [number, value, line, start, end, state = 'stated', page = null] = cell;
  const empty = formCells[number];
  if (!empty) throw new Error(`No edition has a cell of number ${number}.`);
  if (value === undefined || line === undefined || start === undefined || end === undefined) return empty;
  return { ...empty, value, state, raw: rawAt(lines, line, start, end) ?? '', place: { line, start, end, page } };
});

const rawAt = (lines: Lines, line: number, start: number, end: number): string | undefined => lines?.[line - 1]?.text.slice(start, end);

/** Every cell of every edition, before anything is read. */
const formCells: readonly Cell[] = [...new Map([
  ...Object.values(editions).flatMap(({ tables }) => tableIds.flatMap((table) => emptyCells(table, tables[table].rows))),
  ...emptyCells('requests', requestRowsOfAnyEdition),
].map((cell) => [cell.address, cell])).values()];

const numbers: ReadonlyMap<string, number> = new Map(formCells.map(({ address }, number) => [address, number]));
