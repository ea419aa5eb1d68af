import type { TableId } from '../../form/index.ts';
import type { Staged } from '../finding.ts';
import type { LocatedTable } from '../locate/locate.ts';
import { readDisclosure } from './disclosure.ts';
import { readRequests } from './requests.ts';
import { readReview } from './review.ts';
import { runTogether } from './run-together.ts';
import type { TableReading } from './table-reading.ts';

/** Reads every located table with the reader of its kind. */
export function read(tables: readonly LocatedTable[]): Staged<TableReading[]> {
  const document = runTogether(tables);
  const readers: Record<TableId, (located: LocatedTable) => TableReading> = {
    disclosure: (located) => readDisclosure(located, document),
    requests: readRequests,
    review: (located) => readReview(located, document),
  };
  const value = tables.map((located) => readers[located.table](located));
  return { value, findings: value.flatMap((reading) => reading.findings) };
}
