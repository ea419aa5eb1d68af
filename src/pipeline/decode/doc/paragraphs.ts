import { readProperties, type ParagraphProperties } from './properties.ts';
import type { WordFile } from './word-file.ts';

/** Properties of the paragraph whose end mark is stored at a byte offset. */
export type PropertiesAt = (offset: number) => ParagraphProperties;

interface Run {
  from: number;
  to: number;
  properties: ParagraphProperties;
}

const pageSize = 512;
const none: ParagraphProperties = { inTable: false, endsRow: false, cells: null };

/** Paragraph formatting from the file's formatting pages, [MS-DOC] 2.9.175 PapxFkp: what tells a row's end from an empty cell. */
export function paragraphProperties(file: WordFile): PropertiesAt {
  const runs = formattingPages(file).flatMap((page) => runsOf(file, page)).sort((a, b) => a.from - b.from);
  return (offset) => {
    let low = 0;
    let high = runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = runs[middle];
      if (!run) break;
      if (offset < run.from) high = middle - 1;
      else if (offset >= run.to) low = middle + 1;
      else return run.properties;
    }
    return none;
  };
}

/** Byte offsets of the pages that hold paragraph formatting. */
function formattingPages({ main, table }: WordFile): number[] {
  const start = main.getUint32(0x102, true);
  const length = Math.min(main.getUint32(0x106, true), Math.max(0, table.byteLength - start));
  const count = Math.max(0, Math.floor((length - 4) / 8));
  return Array.from({ length: count }, (_, index) => (table.getUint32(start + (count + 1) * 4 + index * 4, true) & 0x3fffff) * pageSize)
    .filter((page) => page + pageSize <= main.byteLength);
}

function runsOf(file: WordFile, page: number): Run[] {
  const { main } = file;
  const count = Math.min(main.getUint8(page + pageSize - 1), 29);
  return Array.from({ length: count }, (_, index): Run => {
    const at = page + main.getUint8(page + (count + 1) * 4 + index * 13) * 2;
    const size = main.getUint8(at);
    const [start, length] = size === 0 ? [at + 2, main.getUint8(at + 1) * 2] : [at + 1, size * 2 - 1];
    const end = Math.min(start + length, page + pageSize);
    return {
      from: main.getUint32(page + index * 4, true),
      to: main.getUint32(page + index * 4 + 4, true),
      properties: at === page ? none : readProperties(main, start + 2, end, file.data),
    };
  });
}
