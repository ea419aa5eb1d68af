import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { join } from 'node:path';
import { tables } from '../src/pipeline/write/tables.ts';

/** Rows of each table, by its name, as its Parquet file in a folder states them. */
export async function rowCounts(folder: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { name } of tables) {
    const { num_rows } = await parquetMetadataAsync(await asyncBufferFromFile(join(folder, `${name}.parquet`)));
    counts.set(name, Number(num_rows));
  }
  return counts;
}
