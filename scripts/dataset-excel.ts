import { join } from 'node:path';
import type { FilePiece } from '../src/pipeline/write/files.ts';
import { tables } from '../src/pipeline/write/tables.ts';
import { readPortions } from './read-portions.ts';

/** Without it Excel takes UTF-8 for the code page of the machine and shows Chinese as noise. */
const byteOrderMark = new Uint8Array([0xef, 0xbb, 0xbf]);

/** `<table>.excel.csv`: each table's CSV, byte for byte, behind a byte order mark. */
export function* excelTwins(folder: string): Generator<FilePiece> {
  for (const { name: table } of tables) {
    const name = `${table}.excel.csv`;
    yield { name, content: byteOrderMark, last: false };
    for (const content of readPortions(join(folder, `${table}.csv`))) yield { name, content, last: false };
    yield { name, content: '', last: true };
  }
}
