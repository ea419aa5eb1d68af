import { editions, tableIds, type EditionId, type FormRow, type TableId } from '../form/index.ts';
import { agencyFile, reports } from '../data.ts';

/** A row of the form in any edition, with the editions that print it. */
export interface RowOfForm {
  table: TableId;
  row: FormRow;
  editions: EditionId[];
}

/** Every row once, in form order, an older edition's own rows behind those of the newest; described by the newest that has it. */
export const rowsOfForm: RowOfForm[] = tableIds.flatMap((table) => {
  const newestFirst = Object.values(editions).toReversed();
  const ids = [...new Set(newestFirst.flatMap((edition) => edition.tables[table].rows.map(({ id }) => id)))];
  return ids.flatMap((id): RowOfForm[] => {
    const having = newestFirst.filter((edition) => edition.tables[table].rows.some((row) => row.id === id));
    const row = having[0]?.tables[table].rows.find((each) => each.id === id);
    return row ? [{ table, row, editions: having.map((edition) => edition.id).toReversed() }] : [];
  });
});

/** A primary report that states a number above zero in a row. */
export interface RowUse {
  reportId: string;
  agencyId: string;
  year: number;
  value: number;
}

/** How many primaries state a number in a row, and those above zero; in `requests` and `review` by the total, elsewhere any column. */
export interface RowUsage {
  stated: number;
  positive: RowUse[];
}

let known: Map<string, RowUsage> | undefined;

/** Usage of every row, read off all reports once. Reports are counted, never their figures added. */
export function usageOf(table: TableId, row: string): RowUsage {
  known ??= countAll();
  return known.get(`${table}.${row}`) ?? { stated: 0, positive: [] };
}

function countAll(): Map<string, RowUsage> {
  const usage = new Map<string, RowUsage>();
  for (const { report_id, agency_id, year } of reports().filter(({ primary }) => primary)) {
    if (agency_id === null || year === null) continue;
    const cells = agencyFile(agency_id).reports.find(({ report }) => report.report_id === report_id)?.cells ?? [];
    const highest = new Map<string, number>();
    for (const { table, row, column, value } of cells) {
      if (value === null || (table !== 'disclosure' && column !== 'total')) continue;
      const key = `${table}.${row}`;
      highest.set(key, Math.max(highest.get(key) ?? Number.NEGATIVE_INFINITY, value));
    }
    for (const [key, value] of highest) {
      const own = usage.get(key) ?? { stated: 0, positive: [] };
      own.stated += 1;
      if (value > 0) own.positive.push({ reportId: report_id, agencyId: agency_id, year, value });
      usage.set(key, own);
    }
  }
  return usage;
}
