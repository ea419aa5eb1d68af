import { addressOf, editions, type Edition, type EditionId, type FormRow, type TableId } from '../../src/form/index.ts';
import { requestRowsOfAnyEdition } from '../../src/form/index.ts';
import { disclosureFigures, requestFigures, reviewFigures } from './figures.ts';
import type { Random } from './random.ts';

/** Editions and the three ways in which real reports mix them. */
export const formKinds = ['2019', '2021', 'one-row', 'both', 'late'] as const;
export type FormKind = (typeof formKinds)[number];

/** What a made-up report says, before anybody prints it. */
export interface MadeUp {
  kind: FormKind;
  /** Rows of each table, in the order in which it prints them. */
  rows: Record<TableId, FormRow[]>;
  /** Value by address; every equation of the form holds. */
  values: Map<string, number>;
}

/** A record that balances, from all zeros to figures of a large city. */
export function makeUp(kind: FormKind, random: Random): MadeUp {
  const rows = rowsOf(kind);
  const values = new Map<string, number>();
  const put = (table: TableId) => (row: string, column: string, value: number) => values.set(addressOf(table, row, column), value);
  const size = random.pick(sizes);
  disclosureFigures(rows.disclosure, size, random.fork('disclosure'), put('disclosure'));
  requestFigures(rows.requests, size, random.fork('requests'), put('requests'));
  reviewFigures(rows.review, size, random.fork('review'), put('review'));
  return { kind, rows, values };
}

/** Requests handled at most. Reports that are mostly zeros are the majority. */
const sizes = [0, 0, 0, 3, 8, 20, 60, 300, 3000, 20_000];

/**
 * `one-row`: the 2021 tables with 其他处理 as one row (hongze-2023); `both`: that row as subtotal of its three;
 * `late`: table 2 of 2019 beside table 3 of 2021.
 */
function rowsOf(kind: FormKind): MadeUp['rows'] {
  const of = (edition: EditionId, table: TableId): FormRow[] => tables(edition)[table].rows;
  const disclosure = of(kind === '2019' || kind === 'late' ? '2019' : '2021', 'disclosure');
  const requests = kind === 'both' ? requestRowsOfAnyEdition : of(kind === '2019' || kind === 'one-row' ? '2019' : '2021', 'requests');
  return { disclosure, requests, review: of('2021', 'review') };
}

const tables = (edition: EditionId): Edition['tables'] => editions[edition].tables;
