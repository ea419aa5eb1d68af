// For tests: reports that are filled by hand.

import { addressOf, editions, tableIds } from '../../form/index.ts';
import type { EditionId } from '../../form/index.ts';
import type { Cell, CellState, Statement } from '../../pipeline/record/report.ts';
import { figuresOf } from '../figures.ts';
import type { Figures, IndicatorValue, PrimaryReport } from '../types.ts';

/** Figures of a report by address, for those that are not 0; a state where the cell has no number. */
export type Given = Record<string, number | Exclude<CellState, 'stated'>>;

interface Example extends Partial<PrimaryReport> {
  edition?: EditionId | null;
  given?: Given;
}

/** A report whose outcomes add up in the total column, every cell a stated 0 unless given. No edition: no form at all. */
export function exampleReport({ edition = '2021', given = {}, ...report }: Example = {}): PrimaryReport {
  return {
    reportId: `pingtan-${report.year ?? 2025}`,
    agencyId: 'pingtan',
    year: 2025,
    cells: edition ? cellsOf(edition, given) : [],
    published: [],
    checks: [{ check: 'requests.outcome_sum', subject: 'total', status: 'passed' }],
    ...report,
  };
}

export const exampleFigures = (example: Example = {}, previous: Figures | null = null): Figures =>
  figuresOf(exampleReport(example), previous);

/** A statement of the text, the whole of its kind unless said otherwise. */
export const statement = (said: Partial<Statement>): Statement => ({
  statement: 1, metric: 'items_published', channel: 'website', label: '', value: 0, unit: '条', precision: 'exact',
  period: 'year', partOf: null, breakdown: null, quote: '', place: null, ...said,
});

/** What a test looks at: value, numerator, denominator, state. */
export const essence = ({ value, numerator, denominator, state }: IndicatorValue) => [value, numerator, denominator, state];

/** The same of an indicator with categories, by category. */
export const essences = (values: IndicatorValue[]) =>
  Object.fromEntries(values.map((value) => [value.category ?? 'no category', essence(value)]));

export function cellsOf(edition: EditionId, given: Given): Cell[] {
  const cells = tableIds.flatMap((table) => editions[edition].tables[table].rows.flatMap((row) => row.columns.map((column): Cell => {
    const address = addressOf(table, row.id, column.id);
    const figure = given[address] ?? 0;
    const [value, state] = typeof figure === 'number' ? [figure, 'stated' as const] : [null, figure];
    return { address, table, row: row.id, column: column.id, value, unit: column.unit, state, raw: '', place: null, implied: null };
  })));
  const unknown = Object.keys(given).filter((address) => !cells.some((cell) => cell.address === address));
  if (unknown.length > 0) throw new Error(`The ${edition} form has no ${unknown.join(', ')}`);
  return cells;
}
