import { join } from 'node:path';
import type { FilePiece } from '../src/pipeline/write/files.ts';
import { readPortions } from './read-portions.ts';

/** Without it Excel takes UTF-8 for the code page of the machine and shows Chinese as noise. */
const byteOrderMark = new Uint8Array([0xef, 0xbb, 0xbf]);

/** Rows that a sheet of Excel has, one of them the head's: a file of more is cut off there. */
const mostRows = 1_048_576;

/** `<table>.excel.csv`: a table's CSV, byte for byte, behind a byte order mark, where Excel can hold it. `rows`: of each table. */
export function* excelTwins(folder: string, rows: ReadonlyMap<string, number>): Generator<FilePiece> {
  for (const [table, count] of rows) {
    if (count >= mostRows) continue;
    const name = `${table}.excel.csv`;
    yield { name, content: byteOrderMark, last: false };
    for (const content of readPortions(join(folder, `${table}.csv`))) yield { name, content, last: false };
    yield { name, content: '', last: true };
  }
}
