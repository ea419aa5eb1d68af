import type { DocumentLine } from '../../decode/document.ts';
import { isSectionHeading } from '../heading.ts';
import type { BlockCell, BlockRow } from '../block.ts';

/** A cell a line, each behind one tab; a blank line ends the row. Word documents saved as text come so (湘西 2023, 忻州 2019). */
export function isCellLine(line: DocumentLine): boolean {
  return line.text.startsWith('\t') && !line.text.includes('\t', 1);
}

/** The rest of a label that the document wraps inside its cell: no tab, right below its beginning, no heading. */
export function continuesCell(line: DocumentLine, before: DocumentLine | undefined): boolean {
  const begun = before?.text.trim() ?? '';
  return line.text.trim() !== '' && !line.text.includes('\t') && line.text.trim().length <= longestRest && !/[。！？]/u.test(line.text)
    && begun !== '' && !/^[\d\s.,+-]*\d$/u.test(begun.normalize('NFKC')) && !isSectionHeading(line.text);
}

/** Characters of the longest label of the form, 要求缴纳费用 and all; prose below a table is longer. */
const longestRest = 42;

export function cellLineRows(lines: readonly DocumentLine[], from: number, to: number): BlockRow[] {
  const rows: BlockRow[] = [];
  let cells: BlockCell[] = [];
  const endRow = () => {
    if (cells.length > 0) rows.push({ cells });
    cells = [];
  };
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const last = cells.at(-1);
    if (isCellLine(line)) {
      const text = line.text.slice(1);
      cells.push({ text, column: cells.length, place: { line: index + 1, start: 1, end: line.text.length, page: line.page } });
    } else if (line.text.trim() === '') endRow();
    else if (last) last.text += line.text;
  }
  endRow();
  return rows;
}
