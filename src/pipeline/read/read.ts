import type { TableId } from '../../form/index.ts';
import type { Staged } from '../finding.ts';
import type { LocatedTable } from '../locate/locate.ts';
import { readDisclosure } from './disclosure.ts';
import { readRequests } from './requests.ts';
import { readReview } from './review.ts';
import { runTogether } from './run-together.ts';
import { seenTable, type SeenTable } from './seen-row.ts';
import type { TableReading } from './table-reading.ts';

/** Reads every located table with the reader of its kind. */
export function read(tables: readonly LocatedTable[]): Staged<TableReading[]> {
  const seen = tables.map(seenTable);
  const document = runTogether(seen);
  const readers: Record<TableId, (table: SeenTable) => TableReading> = {
    disclosure: (table) => readDisclosure(table, document),
    requests: readRequests,
    review: (table) => readReview(table, document),
  };
  const value = seen.map((table) => readers[table.table](table));
  return { value, findings: value.flatMap((reading) => reading.findings) };
}
