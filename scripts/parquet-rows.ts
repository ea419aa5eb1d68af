import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';

/**
 * The rows of a Parquet file, one row group at a time: numbers as numbers, days as YYYY-MM-DD, null for no value.
 * `columns` are those to be read; all unless given.
 */
export async function* parquetRows<Row>(path: string, columns?: (keyof Row & string)[]): AsyncGenerator<Row[]> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    yield await parquetReadObjects({ file, metadata, columns, rowStart, rowEnd, parsers }) as Row[];
    rowStart = rowEnd;
  }
}

const millisecondsOfDay = 86_400_000;

/** A text may begin with U+FEFF, which decoders take for a mark of the encoding unless they are told otherwise. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const parsers = {
  dateFromDays: (days: number | null | undefined) => (days == null ? null : new Date(days * millisecondsOfDay).toISOString().slice(0, 10)),
  stringFromBytes: (bytes: Uint8Array | null | undefined) => bytes && decoder.decode(bytes),
};
